import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divideIntoShards, shardSize } from '../../../src/search/build/divide-into-shards.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { article } from '../fixtures.ts';

const day = new Date('2001-01-01T00:00:00Z');

/** A paper with one article a day. */
function paper(days: number, length: number): SearchDocument[] {
  return Array.from({ length: days }, (_, i) => {
    const date = new Date(day.getTime() + i * 86_400_000).toISOString().slice(0, 10);
    return article(date, `${date} 的文章`, ['技'.repeat(length)], { date });
  });
}

const urls = (shards: SearchDocument[][]) => shards.map((shard) => shard.map(({ url }) => url).join());

test('one more article in a small archive leaves all parts of its index as they are but its own', () => {
  const before = paper(100, 2800);
  const added = article('added', '补登一篇', ['补'.repeat(900)], { date: '2001-02-10' });
  const old = new Set(urls(divideIntoShards(before)));
  const now = urls(divideIntoShards([...before, added]));
  assert.ok(now.length >= 4, `${now.length} parts`);
  assert.ok(now.filter((shard) => !old.has(shard)).length <= 2);
});

test('a small archive that grows keeps its parts until it has doubled', () => {
  const sizes = [100, 101, 110, 125, 150, 175].map((days) => shardSize(paper(days, 2800)).least);
  assert.ok(new Set(sizes).size <= 2, sizes.join());
});

test('however large an archive is, its parts are indexed in bounded memory', () => {
  assert.equal(shardSize(paper(3000, 2800)), { least: 450_000, most: 600_000 });
  assert.equal(shardSize(paper(9000, 2800)), { least: 450_000, most: 600_000 });
});

test('an archive without any text is divided all the same', () => {
  assert.equal(divideIntoShards([]), []);
  assert.is(divideIntoShards(paper(3, 0)).flat().length, 3);
});

test.run();
