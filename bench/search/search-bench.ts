import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { buildOneFile, buildOurs, buildPagefind } from './build-subjects.ts';
import { readCorpus } from './corpus.ts';
import { openFindAll } from './find-all.ts';
import { type Measurement, measureSubject } from './measure-subject.ts';
import { type GoldNames, makeQuerySets, type QuerySet } from './query-sets.ts';
import { exactness, quantile } from './statistics.ts';
import type { Subject } from './subject.ts';
import { literalTruth } from './truth.ts';

/** How much is asked. */
export interface BenchOptions {
  /** Queries a set whose exactness is checked; in a process of its own kind, over the same index. */
  checked?: number;
  /** Queries a set that are timed in Chromium, each in a page of its own. */
  timed?: number;
  print?(line: string): void;
}

/** Above this many documents Pagefind as shipped takes more memory than a machine of this kind has. */
const MOST_FOR_PAGEFIND = 5000;

/**
 * Measures the search over a corpus (JSON lines; a file of known names may lie beside it, `x-names.json` for `x.jsonl`):
 * recall and precision against the literal truth, and what a query costs in Chromium, beside Pagefind as shipped
 * and one file of all texts.
 */
export async function benchSearch(path: string, options: BenchOptions = {}): Promise<void> {
  const { checked = 40, timed = 3, print = console.log } = options;
  const documents = await readCorpus(path);
  const names = await readNames(path);
  const truth = literalTruth(documents);
  const sets = makeQuerySets(documents, checked, names);
  const few = sets.map(({ name, queries }) => ({ name, queries: queries.slice(0, timed) }));
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  try {
    const ours = await buildOurs(documents, join(folder, 'ours'));
    print(describe(ours, documents));
    const findAll = await openFindAll(documents, ours.folder);
    for (const set of sets) print(await checkSet(set, findAll, truth));
    printCosts(ours, await measureSubject(ours, few), print);
    for (const subject of await others(documents, folder, print)) {
      const measurements = await measureSubject(subject, few);
      printExactness(subject, measurements, truth, print);
      printCosts(subject, measurements, print);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function others(
  documents: SearchDocument[],
  folder: string,
  print: (line: string) => void,
): Promise<Subject[]> {
  const subjects = [await buildOneFile(documents, join(folder, 'one-file'))];
  if (documents.length <= MOST_FOR_PAGEFIND)
    subjects.unshift(await buildPagefind(documents, join(folder, 'shipped')));
  else print(`Pagefind as shipped is left out above ${MOST_FOR_PAGEFIND} documents.`);
  for (const subject of subjects) print(describe(subject, documents));
  return subjects;
}

async function readNames(path: string): Promise<Partial<GoldNames>> {
  const file = path.replace(/\.jsonl$/, '-names.json');
  return file !== path && existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
}

function describe(subject: Subject, documents: readonly SearchDocument[]): string {
  const { name, indexMb, indexSeconds, peakMb } = subject;
  return `\n${name}: ${documents.length} documents, ${indexMb.toFixed(1)} MB, indexed in ${indexSeconds.toFixed(0)} s, peak ${peakMb.toFixed(0)} MB`;
}

async function checkSet(
  { name, queries }: QuerySet,
  findAll: (query: string) => Promise<Set<string>>,
  truth: (query: string) => Set<string>,
): Promise<string> {
  const pairs = [];
  for (const query of queries) pairs.push({ found: await findAll(query), wanted: truth(query) });
  const { recall, precision } = exactness(pairs);
  return `  ${name.padEnd(16)} ${String(queries.length).padStart(4)} queries  recall ${recall.toFixed(4)}  precision ${precision.toFixed(4)}`;
}

function printExactness(
  subject: Subject,
  measurements: readonly Measurement[],
  truth: (query: string) => Set<string>,
  print: (line: string) => void,
): void {
  const pairs = measurements.map(({ ids, query }) => ({
    found: new Set(ids.map((id) => subject.addresses?.get(id) ?? id)),
    wanted: truth(query),
  }));
  const { recall, precision } = exactness(pairs);
  print(
    `  ${subject.name}, all timed queries: recall ${recall.toFixed(4)}  precision ${precision.toFixed(4)}`,
  );
}

function printCosts(
  subject: Subject,
  measurements: readonly Measurement[],
  print: (line: string) => void,
): void {
  print(
    `  ${subject.name} in Chromium, a query: ms to the first results, CPU ms of page and worker, kB (p50/p95)`,
  );
  for (const set of [...new Set(measurements.map((one) => one.set)), 'all']) {
    const own = measurements.filter((one) => set === 'all' || one.set === set);
    const cell = (values: number[]) =>
      `${quantile(values, 0.5).toFixed(0)}/${quantile(values, 0.95).toFixed(0)}`.padStart(11);
    const cells = [own.map(({ ms }) => ms), own.map(({ cpuMs }) => cpuMs), own.map(({ kb }) => kb)].map(cell);
    print(`  ${set.padEnd(16)} ${cells.join(' ')}`);
  }
}
