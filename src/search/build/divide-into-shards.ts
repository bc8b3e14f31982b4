import { compare } from '../../compare.ts';
import { divide, type PartSize } from '../divide.ts';
import type { SearchDocument } from '../document.ts';

/** Shards whose indexing takes up to half a gigabyte of memory (Pagefind: 0.4 to 0.9 kB a character), and a few seconds after a change. */
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
