import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Progress } from '../report/progress.ts';
import { buildOneFile, buildOurs, buildPagefind } from './build-subjects.ts';
import { readCorpus } from './corpus.ts';
import { openFindAll } from './find-all.ts';
import { checkHeadlines, type HeadlineCheck } from './headlines.ts';
import { type Measurement, measureSubject } from './measure-subject.ts';
import { type GoldNames, makeQuerySets, type QuerySet } from './query-sets.ts';
import { type Exactness, exactness } from './statistics.ts';
import type { IndexedSubject } from './subject.ts';
import { literalTruth } from './truth.ts';

/** How much is asked. */
export interface BenchOptions {
  /** Queries a set whose exactness is checked; in a process of its own kind, over the same index. */
  checked: number;
  /** Queries a set that are timed in Chromium, each in a page of its own. */
  timed: number;
  /** Whether Pagefind as shipped and one file of all texts stand beside. */
  others: boolean;
}

/** How exact the answers to the queries of one kind were. */
export interface CheckedSet extends Exactness {
  search: string;
  kind: string;
  queries: number;
}

/** What came of a search over a corpus. */
export interface SearchResult {
  documents: number;
  subjects: { subject: IndexedSubject; measurements: Measurement[] }[];
  exactness: CheckedSet[];
  headlines: HeadlineCheck[];
}

/** Above this many documents Pagefind as shipped takes more memory than a machine of this kind has. */
const MOST_FOR_PAGEFIND = 5000;

/**
 * Measures the search over a corpus (JSON lines; a file of known names may lie beside it, `x-names.json` for `x.jsonl`):
 * recall and precision against the literal truth, and what a query costs in Chromium, beside Pagefind as shipped
 * and one file of all texts.
 */
export async function benchSearch(
  path: string,
  { checked, timed, others }: BenchOptions,
  progress: Progress,
): Promise<SearchResult> {
  const documents = await readCorpus(path);
  const truth = literalTruth(documents);
  const sets = makeQuerySets(documents, checked, await readNames(path));
  const few = sets.map(({ name, queries }) => ({ name, queries: queries.slice(0, timed) }));
  const result: SearchResult = { documents: documents.length, subjects: [], exactness: [], headlines: [] };
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  try {
    progress(`ours: indexing ${documents.length} documents`);
    const ours = await buildOurs(documents, join(folder, 'ours'));
    const findAll = await openFindAll(documents, ours.folder);
    for (const set of sets) {
      progress(`ours: checking ${set.queries.length} queries, ${set.name}`);
      result.exactness.push(await checkSet(set, findAll, truth));
    }
    progress('ours: asking for headlines');
    result.headlines = await checkHeadlines(documents, ours.folder, checked);
    result.subjects.push({ subject: ours, measurements: await ask(ours, few, progress) });
    for await (const subject of others ? otherSubjects(documents, folder, progress) : []) {
      const measurements = await ask(subject, few, progress);
      result.subjects.push({ subject, measurements });
      result.exactness.push(checkMeasured(subject, measurements, truth));
    }
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* otherSubjects(
  documents: SearchDocument[],
  folder: string,
  progress: Progress,
): AsyncGenerator<IndexedSubject> {
  if (documents.length <= MOST_FOR_PAGEFIND) {
    progress('Pagefind as shipped: indexing');
    yield await buildPagefind(documents, join(folder, 'shipped'));
  } else progress(`Pagefind as shipped is left out above ${MOST_FOR_PAGEFIND} documents`);
  yield await buildOneFile(documents, join(folder, 'one-file'));
}

async function readNames(path: string): Promise<Partial<GoldNames>> {
  const file = path.replace(/\.jsonl$/, '-names.json');
  return file !== path && existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
}

function ask(subject: IndexedSubject, sets: readonly QuerySet[], progress: Progress): Promise<Measurement[]> {
  const tell: Progress = (text) => progress(`${subject.name}: ${text}`);
  tell('asking in Chromium');
  return measureSubject(subject, sets, tell);
}

async function checkSet(
  { name, queries }: QuerySet,
  findAll: (query: string) => Promise<Set<string>>,
  truth: (query: string) => Set<string>,
): Promise<CheckedSet> {
  const pairs = [];
  for (const query of queries) pairs.push({ found: await findAll(query), wanted: truth(query) });
  return { search: 'ours', kind: name, queries: queries.length, ...exactness(pairs) };
}

function checkMeasured(
  subject: IndexedSubject,
  measurements: readonly Measurement[],
  truth: (query: string) => Set<string>,
): CheckedSet {
  const pairs = measurements.map(({ ids, query }) => ({
    found: new Set(ids.map((id) => subject.addresses?.get(id) ?? id)),
    wanted: truth(query),
  }));
  return { search: subject.name, kind: 'all timed', queries: pairs.length, ...exactness(pairs) };
}
