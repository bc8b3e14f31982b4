import { appendFile, cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { indexSite } from '../../../src/search/build/index-site.ts';
import { withFailingWrites } from '../../failing-writes.ts';
import { fingerprint } from '../../fingerprint.ts';
import { scratch } from '../../run/scratch.ts';
import { article } from '../fixtures.ts';

const shardSize = { least: 1500, most: 4500 };
const documents = Array.from({ length: 30 }, (_, i) =>
  article(`n${i}`, `第${i}期`, ['工会组织职工开展技能竞赛。'], { date: `20${10 + (i % 10)}-05-01` }),
);
const folder = scratch('search-cache');
const [cold, good, cache, out] = [
  join(folder, 'cold'),
  join(folder, 'good'),
  join(folder, 'cache'),
  join(folder, 'out'),
];

await indexSite(documents, { outDir: cold, shardSize });
await indexSite(documents, { outDir: out, cacheDir: good, shardSize });
const whole = await fingerprint(cold);
const names = (await readdir(good)).sort();
const [engine = '', first = '', second = ''] = names;
const volume = names.at(-1) ?? '';

/** What a cache without its volume can have become, and which of its shards must then not be used. */
const damages: [what: string, unused: string[], damage: () => Promise<unknown>][] = [
  ['nothing happened to', [], async () => {}],
  ['with a shard cut short', [first], () => truncate(join(cache, first), 3000)],
  ['with a shard cut within its proof', [first], () => truncate(join(cache, first), 10)],
  ['with an empty shard', [first], () => truncate(join(cache, first), 0)],
  ['with a shard that is missing', [first], () => rm(join(cache, first))],
  ['with a shard of as many other bytes', [first], () => flip(join(cache, first))],
  ['with a shard that has more bytes', [first], () => appendFile(join(cache, first), 'x')],
  ['with another proof', [first], () => flip(join(cache, first), 0)],
  [
    'of other contents under the same name',
    [first, second],
    async () => {
      await rename(join(cache, first), join(cache, 'aside'));
      await rename(join(cache, second), join(cache, first));
      await rename(join(cache, 'aside'), join(cache, second));
    },
  ],
  [
    'of an earlier version, which kept folders',
    [first],
    async () => {
      await rm(join(cache, first));
      await mkdir(join(cache, first));
      await writeFile(join(cache, first, 'files.json'), '{}');
    },
  ],
  ['with a cut engine', [engine], () => truncate(join(cache, engine), 10)],
];

for (const [what, unused, damage] of damages) {
  test(`from a cache ${what} only what is as it was written is taken, and the index is whole`, async () => {
    await startWith(good);
    await rm(join(cache, volume));
    await damage();
    const report = await indexSite(documents, { outDir: out, cacheDir: cache, shardSize });
    assert.equal(await fingerprint(out), whole);
    assert.is(report.shards - report.reused, unused.filter((name) => name !== engine).length);
    assert.is(report.cacheFault, undefined);
    const again = await indexSite(documents, { outDir: out, cacheDir: cache, shardSize });
    assert.is(again.reused, again.shards);
  });
}

test('a volume that is cut short or of other contents is bound again from its shards', async () => {
  assert.match(volume, /^v/);
  for (const damage of [
    () => truncate(join(cache, volume), 1000),
    () => rm(join(cache, volume)),
    () => cp(join(cache, first), join(cache, volume)),
  ]) {
    await startWith(good);
    await damage();
    const report = await indexSite(documents, { outDir: out, cacheDir: cache, shardSize });
    assert.equal(await fingerprint(out), whole);
    assert.is(report.reused, report.shards);
  }
});

test('after a change the index is as one made from nothing', async () => {
  const changed = documents.map((document, i) =>
    i === 7
      ? { ...document, blocks: [{ id: 'p1', kind: 'paragraph' as const, text: '退休职工游览新建公园。' }] }
      : document,
  );
  await startWith(good);
  const report = await indexSite(changed, { outDir: out, cacheDir: cache, shardSize });
  assert.is(report.shards - report.reused, 1);
  await indexSite(changed, { outDir: cold, shardSize });
  assert.equal(await fingerprint(out), await fingerprint(cold));
});

test('what an interrupted run left and shards of earlier contents go, and what is not ours stays', async () => {
  await startWith(good);
  for (const name of [`.${first}-1b9d6bcd`, `.${engine}-1b9d6bcd`, 'gabcdef0', 'engine-0.1.0', 'photos'])
    await mkdir(join(cache, name));
  await writeFile(join(cache, 'notes.txt'), 'x');
  await indexSite(documents, { outDir: out, cacheDir: cache, shardSize });
  assert.equal((await readdir(cache)).sort(), [...names, 'notes.txt', 'photos'].sort());
});

for (const code of ['ENOSPC', 'EROFS', 'EACCES'] as const) {
  test(`a cache that cannot be written (${code}) is reported, holds nothing half, and the index is whole`, async () => {
    await rm(cache, { recursive: true, force: true });
    const report = await withFailingWrites(cache, code, () =>
      indexSite(documents, { outDir: out, cacheDir: cache, shardSize }),
    );
    assert.equal(await fingerprint(out), whole);
    assert.match(report.cacheFault?.message ?? '', code);
    assert.equal(await readdir(cache), []);
  });
}

test('a full cache that can be read and not written serves all the same', async () => {
  await startWith(good);
  const report = await withFailingWrites(cache, 'EROFS', () =>
    indexSite(documents, { outDir: out, cacheDir: cache, shardSize }),
  );
  assert.is(report.reused, report.shards);
  assert.is(report.cacheFault, undefined);
});

test('a file where the cache should be is reported, and the index is whole', async () => {
  await rm(cache, { recursive: true, force: true });
  await writeFile(cache, '');
  const report = await indexSite(documents, { outDir: out, cacheDir: cache, shardSize });
  assert.instance(report.cacheFault, Error);
  assert.equal(await fingerprint(out), whole);
});

test.run();

async function startWith(from: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  await cp(from, cache, { recursive: true });
}

/** Changes a byte, the last one or another. */
async function flip(file: string, at = -1): Promise<void> {
  const bytes = await readFile(file);
  const place = at < 0 ? bytes.length + at : at;
  bytes.writeUInt8((bytes.at(place) ?? 0) ^ 1, place);
  await writeFile(file, bytes);
}
