import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_FORMAT } from './catalogue.ts';
import type { SearchDocument } from './document.ts';
import { sha256 } from './shard-cache.ts';

const DIGITS = 7;

/** The version of the Pagefind installed: an index made by another is not used. */
export async function engineVersion(): Promise<string> {
  try {
    const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
    return String(JSON.parse(await readFile(file, 'utf8')).version);
  } catch (cause) {
    throw new Error('Pagefind is not installed, so there is no search index: run `npm install`.', { cause });
  }
}

/** Names each shard by what goes into it, so that equal contents have equal names, on any machine. */
export function nameShards(shards: SearchDocument[][], version: string): Map<string, SearchDocument[]> {
  const named = new Map<string, SearchDocument[]>();
  for (const shard of shards) {
    const digest = sha256(JSON.stringify([CATALOGUE_FORMAT, version, shard]));
    let digits = DIGITS;
    while (named.has(`g${digest.slice(0, digits)}`)) digits += 1;
    named.set(`g${digest.slice(0, digits)}`, shard);
  }
  return named;
}
