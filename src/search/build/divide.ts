import { compare } from '../../compare.ts';
import type { SearchDocument } from '../document.ts';

/** Characters after which a part may end, and at which it must. */
export interface PartSize {
  least: number;
  most: number;
}

/** Shards whose indexing takes about half a gigabyte of memory (Pagefind: 0.9 kB a character), and a few seconds after a change. */
const LARGEST_SHARD: PartSize = { least: 450_000, most: 600_000 };

/** Into about how many shards a smaller archive is divided at most. */
const SHARDS_OF_A_SMALL_ARCHIVE = 16;

const COST_OF_A_DOCUMENT = 150;

/** Divides documents into shards: articles by date, then records. */
export function divideIntoShards(
  documents: readonly SearchDocument[],
  size: PartSize = shardSize(documents),
): SearchDocument[][] {
  const articles = documents.filter((document) => document.kind === 'article').sort(byDateThenAddress);
  const records = documents.filter((document) => document.kind !== 'article').sort(byDateThenAddress);
  const name = (document: SearchDocument) => document.url + document.title;
  return [...divide(articles, size, weigh, name), ...divide(records, size, weigh, name)];
}

/**
 * How large the shards of an archive are: small while it is small, so that a change costs little. The least size doubles as the archive
 * does, and all borders move then and at no other time; as much lies between least and most for all, for in there a border finds its place.
 */
export function shardSize(documents: readonly SearchDocument[]): PartSize {
  const wanted = weightOf(documents) / SHARDS_OF_A_SMALL_ARCHIVE;
  let { least } = LARGEST_SHARD;
  while (least > wanted && least > COST_OF_A_DOCUMENT) least /= 2;
  return { least, most: least + LARGEST_SHARD.most - LARGEST_SHARD.least };
}

/**
 * Divides a list into parts. Between the least and the greatest size a part ends where the hash of an item's name says so, so that
 * a change moves the borders next to it and no others.
 */
export function divide<T>(
  items: readonly T[],
  size: PartSize,
  weighOne: (item: T) => number,
  nameOf: (item: T) => string,
): T[][] {
  const parts: T[][] = [];
  let open: T[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weighOne(item);
    if (open.length > 0 && weight + own > size.most) close();
    open.push(item);
    weight += own;
    const chance = (own * 4) / (size.most - size.least);
    if (weight >= size.least && hash(nameOf(item)) < chance) close();
  }
  if (open.length > 0) close();
  return parts;

  function close(): void {
    parts.push(open);
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
  return compare(a.date ?? '', b.date ?? '') || compare(a.url, b.url);
}

/** FNV-1a, as a number from 0 to below 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return ((Math.imul(value, 0x2c1b3c6d) >>> 0) % 1_000_000) / 1_000_000;
}
