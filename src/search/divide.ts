import type { SearchDocument } from './document.ts';

/** Characters after which a shard may end, and at which it must: Pagefind takes about 0.9 kB a character. */
export interface ShardSize {
  least: number;
  most: number;
}

/** Shards whose indexing stays under 1.5 GB of memory. */
export const SHARD_SIZE: ShardSize = { least: 1_250_000, most: 1_550_000 };

const COST_OF_A_DOCUMENT = 150;

/**
 * Divides documents into shards: articles by date, then records. Between the least and the greatest size a shard ends where the
 * hash of address and title says so, so that a change moves the borders next to it and no others.
 */
export function divideIntoShards(
  documents: readonly SearchDocument[],
  size: ShardSize = SHARD_SIZE,
): SearchDocument[][] {
  const articles = documents.filter((document) => document.kind === 'article');
  const records = documents.filter((document) => document.kind !== 'article');
  return [...cut(articles, size), ...cut(records, size)];
}

function cut(documents: SearchDocument[], size: ShardSize): SearchDocument[][] {
  const shards: SearchDocument[][] = [];
  let open: SearchDocument[] = [];
  let weight = 0;
  for (const document of [...documents].sort(byDateThenAddress)) {
    const own = weigh(document);
    if (open.length > 0 && weight + own > size.most) close();
    open.push(document);
    weight += own;
    const chance = (own * 4) / (size.most - size.least);
    if (weight >= size.least && hash(document.url + document.title) < chance) close();
  }
  if (open.length > 0) close();
  return shards;

  function close(): void {
    shards.push(open);
    open = [];
    weight = 0;
  }
}

/** About how many characters the documents of a shard take: what its indexing costs. */
export function weightOf(documents: readonly SearchDocument[]): number {
  return documents.reduce((sum, document) => sum + weigh(document), 0);
}

function weigh(document: SearchDocument): number {
  const text = document.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return text + document.title.length + COST_OF_A_DOCUMENT;
}

function byDateThenAddress(a: SearchDocument, b: SearchDocument): number {
  return compare(a.date ?? a.year ?? '', b.date ?? b.year ?? '') || compare(a.url, b.url);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** FNV-1a, as a number from 0 to below 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return ((Math.imul(value, 0x2c1b3c6d) >>> 0) % 1_000_000) / 1_000_000;
}
