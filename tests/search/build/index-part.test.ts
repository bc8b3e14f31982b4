import { cp, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divideIntoShards } from '../../../src/search/build/divide-into-shards.ts';
import { indexPart, partsToMake, shareOut, UnwritableCache } from '../../../src/search/build/index-part.ts';
import { indexSite } from '../../../src/search/build/index-site.ts';
import { nameShards } from '../../../src/search/build/shards.ts';
import { withFailingWrites } from '../../failing-writes.ts';
import { fingerprint } from '../../fingerprint.ts';
import { scratch } from '../../run/scratch.ts';
import { article } from '../fixtures.ts';
import { withoutPagefind } from '../without-pagefind.ts';

const shardSize = { least: 1500, most: 4500 };
const documents = Array.from({ length: 60 }, (_, i) =>
  article(`n${i}`, `第${i}期`, ['工会组织职工开展技能竞赛。'.repeat(1 + (i % 4))], {
    date: `20${10 + (i % 10)}-05-01`,
  }),
);
const maker = { engine: '1', program: 'p', machine: 'm' };
const cold = emptyPlace();
await indexSite(documents, { outDir: cold, shardSize });

test('parts that machines of their own make and that are joined give the index of one job, byte for byte', async () => {
  const joined = emptyPlace();
  let made = 0;
  for (const part of [1, 2, 3]) {
    const cacheDir = emptyPlace();
    const report = await indexPart(documents, { part, parts: 3, cacheDir, shardSize });
    assert.is(report.kept, 0);
    assert.ok(report.made > 0);
    made += report.made;
    await cp(cacheDir, joined, { recursive: true });
  }
  const before = await fingerprint(joined);
  const out = emptyPlace();
  const report = await withoutPagefind(() =>
    indexSite(documents, { outDir: out, cacheDir: joined, shardSize }),
  );
  assert.is(report.reused, made);
  assert.is(report.shards, made);
  assert.equal(await fingerprint(out), await fingerprint(cold));
  const after = Object.entries(await fingerprint(joined)).filter(([path]) => !/^(?:v|names)/.test(path));
  assert.equal(Object.fromEntries(after), before);
});

test('every shard is in one part, the parts weigh about the same, and the order of the documents is nothing to them', () => {
  const shards = nameShards(divideIntoShards(documents, { least: 150, most: 400 }), maker);
  const mirrored = nameShards(divideIntoShards([...documents].reverse(), { least: 150, most: 400 }), maker);
  for (const count of [1, 2, 3, 7]) {
    const parts = shareOut(shards, count);
    assert.equal(
      parts
        .flat()
        .map(({ id }) => id)
        .sort(),
      shards.map(({ id }) => id).sort(),
    );
    assert.equal(shareOut(mirrored.reverse(), count), parts);
    const weights = parts.map((part) => part.reduce((sum, { weight }) => sum + weight, 0));
    const heaviest = Math.max(...shards.map(({ weight }) => weight));
    assert.ok(Math.max(...weights) - Math.min(...weights) <= heaviest, String(weights));
  }
  assert.equal(
    shareOut(shards.slice(0, 1), 3).map(({ length }) => length),
    [1, 0, 0],
  );
});

test('a part with a heavy shard gets fewer of them', () => {
  const weights = [1, 1, 1, 10, 1, 1, 1, 1, 1, 1, 1];
  const shards = weights.map((weight, i) => ({ id: `g${i}`, key: '', documents: [], weight }));
  assert.equal(
    shareOut(shards, 2).map((part) => part.map(({ weight }) => weight)),
    [[10], new Array(10).fill(1)],
  );
});

test('a part makes what is missing or damaged of its own, and leaves what other parts have put there', async () => {
  const cacheDir = emptyPlace();
  await indexPart(documents, { part: 2, parts: 2, cacheDir, shardSize });
  const others = await fingerprint(cacheDir);
  const first = await indexPart(documents, { part: 1, parts: 2, cacheDir, shardSize });
  const all = await fingerprint(cacheDir);
  for (const [path, hash] of Object.entries(others)) assert.is(all[path], hash, path);
  const again = await indexPart(documents, { part: 1, parts: 2, cacheDir, shardSize });
  assert.equal(again, { made: 0, kept: first.made });
  const own = Object.keys(all).filter((path) => !(path in others) && path.startsWith('g'));
  await truncate(join(cacheDir, own[0] ?? ''), 5);
  const mended = await indexPart(documents, { part: 1, parts: 2, cacheDir, shardSize });
  assert.equal(mended, { made: 1, kept: first.made - 1 });
  assert.equal(await fingerprint(cacheDir), all);
});

test('what is made can go into a folder of its own, with nothing that was there already', async () => {
  const [cacheDir, into] = [emptyPlace(), emptyPlace()];
  await indexPart(documents.slice(0, 30), { part: 1, parts: 1, cacheDir, shardSize });
  const before = await fingerprint(cacheDir);
  const { made } = await indexPart(documents, { part: 1, parts: 1, cacheDir, into, shardSize });
  assert.is((await readdir(into)).length, made);
  assert.equal(await fingerprint(cacheDir), before);
  const nothing = await indexPart(documents.slice(0, 30), { part: 1, parts: 1, cacheDir, into, shardSize });
  assert.is(nothing.made, 0);
  assert.is((await readdir(into)).length, made);
});

test('only parts with work to do are worth a machine, and none when there is little', async () => {
  const cacheDir = emptyPlace();
  const options = { parts: 3, cacheDir, shardSize: { least: 150, most: 300 }, few: 2000 };
  assert.equal(await partsToMake(documents, options), [1, 2, 3]);
  assert.equal(await partsToMake(documents, { ...options, few: 100_000 }), [], 'many small shards');
  for (const part of [1, 3]) await indexPart(documents, { ...options, part });
  assert.equal(await partsToMake(documents, options), [2]);
  await indexPart(documents, { ...options, part: 2 });
  const changed = documents.map((one, i) => (i === 14 ? { ...one, title: '改了的标题' } : one));
  assert.equal(await partsToMake(changed, options), []);
  assert.equal(await partsToMake([], options), []);
});

test('a cache that cannot be written is an error, since a part has no other purpose', async () => {
  const file = emptyPlace();
  await writeFile(file, '');
  const full = emptyPlace();
  const make = (cacheDir: string) => () =>
    indexPart(documents, { part: 1, parts: 1, cacheDir, shardSize }).then(
      () => assert.unreachable(),
      (error: unknown) => assert.instance(error, UnwritableCache),
    );
  await make(file)();
  await withFailingWrites(full, 'ENOSPC', make(full));
  assert.equal(await readdir(full), []);
});

test('a part that is aborted leaves what it has finished, and nothing half', async () => {
  const cacheDir = emptyPlace();
  const stop = new AbortController();
  await indexPart(documents, {
    part: 1,
    parts: 1,
    cacheDir,
    shardSize,
    signal: stop.signal,
    onProgress: ({ done }) => done === 1 && stop.abort(),
  }).then(
    () => assert.unreachable(),
    () => {},
  );
  assert.is((await readdir(cacheDir)).filter((name) => name.startsWith('g')).length, 1);
  assert.equal(
    (await readdir(cacheDir)).filter((name) => name.startsWith('.')),
    [],
  );
});

test.run();

/** A folder that does not exist yet. */
function emptyPlace(): string {
  return join(scratch('search-part'), 'cache');
}
