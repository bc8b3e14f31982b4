import { mkdir } from 'node:fs/promises';
import { compare } from '../../compare.ts';
import { type KeptFile, readKept, writeKept } from '../../files/kept-file.ts';
import type { SearchDocument } from '../document.ts';
import { usePagefind } from '../pagefind/indexer.ts';
import type { Files } from '../pagefind/merge-index.ts';
import { divideIntoShards } from './divide-into-shards.ts';
import { indexShard, packFiles, takeEngine } from './index-files.ts';
import type { IndexOptions } from './index-site.ts';
import { engineEntry, indexMaker, type NamedShard, nameShards } from './shards.ts';

/** Which shards to make, and where they go. */
export interface PartOptions extends Pick<IndexOptions, 'shardSize' | 'onProgress' | 'signal'> {
  /** The number of the part, from 1. */
  part: number;
  /** How many parts there are. */
  parts: number;
  cacheDir: string;
  /** A folder that takes the new shards instead of the cache. */
  into?: string;
}

/** Thrown when a new shard cannot be put where it belongs; the system's own error is the cause. */
export class UnwritableCache extends Error {}

/**
 * Makes those shards of a part that are not in the cache, so that several machines can share the work, and nothing is left
 * for a build that has what all of them made. The first part also takes the engine. Nothing is removed: other parts may be at work.
 * Gives how many shards were made and how many were in the cache.
 *
 * @throws UnwritableCache; one Error when Pagefind is missing or fails; the signal's reason when it is aborted
 */
export async function indexPart(
  documents: readonly SearchDocument[],
  options: PartOptions,
): Promise<{ made: number; kept: number }> {
  const { part, cacheDir, into = cacheDir, onProgress, signal } = options;
  const maker = indexMaker();
  const shards = shareShards(documents, options)[part - 1] ?? [];
  const missing = await missingOf(shards, cacheDir);
  await mkdir(into, { recursive: true }).catch(asUnwritable);
  await usePagefind(async (run) => {
    const engine = part === 1 ? await missingOf([engineEntry(maker)], cacheDir) : [];
    for (const entry of engine) await keep(entry, await takeEngine(run));
    for (const [done, shard] of missing.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ shards: missing.length, done });
      await keep(shard, await indexShard(shard, run));
    }
  }, signal);
  onProgress?.({ shards: missing.length, done: missing.length });
  return { made: missing.length, kept: shards.length - missing.length };

  function keep(entry: KeptFile, files: Files): Promise<void> {
    return writeKept(into, entry, ...packFiles(files)).catch(asUnwritable);
  }
}

/** How many characters a build indexes itself sooner than another machine is there to do it: in about a minute. */
const FEW = 5_000_000;

/** The numbers of the parts that have shards to make; none when these have only a few characters in all (`few`, for tests). */
export async function partsToMake(
  documents: readonly SearchDocument[],
  options: Pick<PartOptions, 'parts' | 'cacheDir' | 'shardSize'> & { few?: number },
): Promise<number[]> {
  const { cacheDir, few = FEW } = options;
  const weights = [];
  for (const shards of shareShards(documents, options))
    weights.push((await missingOf(shards, cacheDir)).reduce((sum, { weight }) => sum + weight, 0));
  if (weights.reduce((sum, weight) => sum + weight, 0) <= few) return [];
  return weights.flatMap((weight, index) => (weight > 0 ? [index + 1] : []));
}

function shareShards(
  documents: readonly SearchDocument[],
  { parts, shardSize }: Pick<PartOptions, 'parts' | 'shardSize'>,
): NamedShard[][] {
  return shareOut(nameShards(divideIntoShards(documents, shardSize), indexMaker()), parts);
}

async function missingOf<T extends KeptFile>(entries: readonly T[], cacheDir: string): Promise<T[]> {
  const missing = [];
  for (const entry of entries) if (!(await readKept(cacheDir, entry))) missing.push(entry);
  return missing;
}

function asUnwritable(cause: unknown): never {
  throw new UnwritableCache('A shard cannot be kept.', { cause });
}

/**
 * Shares shards out among parts that weigh about the same: the heaviest first, each to the part that has least. Nothing but the
 * contents decides, so that every machine comes to the same parts; a part may stay empty.
 */
export function shareOut(shards: readonly NamedShard[], count: number): NamedShard[][] {
  const parts = Array.from({ length: count }, () => ({ weight: 0, shards: [] as NamedShard[] }));
  for (const shard of [...shards].sort((a, b) => b.weight - a.weight || compare(a.id, b.id))) {
    const least = parts.reduce((best, part) => (part.weight < best.weight ? part : best));
    least.shards.push(shard);
    least.weight += shard.weight;
  }
  return parts.map((part) => part.shards);
}
