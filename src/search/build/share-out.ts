import type { NamedShard } from './shards.ts';

/**
 * Shares shards out among parts that weigh about the same: the heaviest first, each to the part that has least. Nothing but the
 * contents decides, so that every machine comes to the same parts; a part may stay empty.
 */
export function shareOut(shards: readonly NamedShard[], count: number): NamedShard[][] {
  const parts = Array.from({ length: count }, () => ({ weight: 0, shards: [] as NamedShard[] }));
  for (const shard of [...shards].sort(byWeightThenName)) {
    const least = parts.reduce((best, part) => (part.weight < best.weight ? part : best));
    least.shards.push(shard);
    least.weight += shard.weight;
  }
  return parts.map((part) => part.shards);
}

function byWeightThenName(a: NamedShard, b: NamedShard): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
