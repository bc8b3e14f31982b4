import { totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { indexMaker } from '../../src/search/build/shards.ts';
import { folderSize, measured } from '../measure/measured.ts';
import type { Progress } from '../report/progress.ts';

/** What indexing the articles of one archive cost a search. */
export interface IndexCost {
  documents: number;
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory of all processes at once, in megabytes; ours holds the archive as well, as in a build. */
  peakMegabytes: number;
  /** The index with the programs that read it, in megabytes. */
  indexMegabytes: number;
}

/** A search's index, or why there is none. */
export interface IndexResult {
  name: string;
  cost?: IndexCost;
  leftOut?: string;
}

/** Memory that Pagefind as shipped takes for a page of the synthetic archive, with some to spare, in bytes. */
const SHIPPED_BYTES_A_PAGE = 1.5e6;

/** Whether a machine can hold the index that Pagefind as shipped makes of so many pages while it makes it. */
export function hasMemoryFor(pages: number, memory = totalmem()): boolean {
  return pages * SHIPPED_BYTES_A_PAGE <= memory;
}

const indexing = z.object({ wallSeconds: z.number(), cpuBefore: z.number(), documents: z.number() });

/** Indexes an archive as the build does, from nothing, in a process of its own. */
export async function indexOurs(root: string, out: string, progress: Progress): Promise<IndexResult> {
  progress('index: Gongkan');
  const script = fileURLToPath(new URL('./index-archive.ts', import.meta.url));
  const run = await measured(process.execPath, ['--import', 'tsx', script, root, out]);
  const { wallSeconds, cpuBefore, documents } = indexing.parse(JSON.parse(run.output));
  const { peakMegabytes } = run;
  const cpuSeconds = run.cpuSeconds - cpuBefore;
  const indexMegabytes = await megabytesOf(path.join(out, 'pagefind'));
  return { name: 'Gongkan', cost: { documents, cpuSeconds, wallSeconds, peakMegabytes, indexMegabytes } };
}

/**
 * Indexes the article pages of our built site with Pagefind's own program and all its defaults; of the pages
 * only the articles, so that both searches are over the same.
 */
export async function indexShipped(
  site: string,
  out: string,
  articles: number,
  progress: Progress,
): Promise<IndexResult> {
  const name = shippedName();
  if (!hasMemoryFor(articles)) {
    const gigabytes = Math.ceil((articles * SHIPPED_BYTES_A_PAGE) / 1e9);
    return { name, leftOut: `left out: it takes up to ${gigabytes} GB of memory` };
  }
  progress(`index: ${name}`);
  const program = fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));
  const pages = ['--site', site, '--glob', 'issues/*/article-*/index.html'];
  const folder = path.join(out, 'pagefind');
  const command = [program, ...pages, '--output-path', folder];
  const run = await measured(process.execPath, command).catch((error: Error) => error);
  if (run instanceof Error) {
    progress(`index: ${run.message}`);
    return { name, leftOut: 'it ended before it was done' };
  }
  const { cpuSeconds, wallSeconds, peakMegabytes } = run;
  const documents = Number(/Indexed (\d+) pages?/.exec(run.output)?.[1] ?? 0);
  const indexMegabytes = await megabytesOf(folder);
  return { name, cost: { documents, cpuSeconds, wallSeconds, peakMegabytes, indexMegabytes } };
}

/** Pagefind, with its version, used without anything of ours. */
export function shippedName(): string {
  return `Pagefind ${indexMaker().engine} as shipped`;
}

async function megabytesOf(folder: string): Promise<number> {
  return (await folderSize(folder)).bytes / 1e6;
}
