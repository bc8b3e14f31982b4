import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fingerprint } from '../fingerprint.ts';
import { runChild } from '../run/run-child.ts';
import { archiveRoot, build, builtSite, SITE_URL } from '../site.ts';

const folder = await mkdtemp(join(tmpdir(), 'gongkan-index-'));
const root = archiveRoot('returning');
test.after(() => rm(folder, { recursive: true, force: true }));

test('a build that has what three machines made indexes nothing, and is the same byte for byte', async () => {
  const joined = join(folder, 'joined', 'cache');
  let made = 0;
  for (const part of ['1/3', '2/3', '3/3']) {
    const cache = join(folder, part.replace('/', '-of-'));
    const { code, output } = await index('--part', part, '--cache', cache);
    assert.is(code, 0, output);
    made += Number(/第 \d\/3 份：新做了 (\d+) 个分片，缓存里已有 0 个/.exec(output)?.[1]);
    assert.equal(await readdir(cache), ['search']);
    await cp(cache, joined, { recursive: true });
  }
  assert.is((await readdir(join(joined, 'search'))).length, made + 1);
  const out = join(folder, 'joined', 'site');
  // Where Pagefind cannot be started, nothing can be indexed.
  const { code, output } = await build({ root, out, env: { PAGEFIND_BINARY_PATH: '/nonexistent/pagefind' } });
  assert.is(code, 0, output);
  assert.equal(await fingerprint(out), await fingerprint(await builtSite('returning')));
});

test('two runs at once in one cache do not disturb each other', async () => {
  const cache = join(folder, 'shared');
  const runs = await Promise.all([1, 2].map(() => index('--cache', cache, '--lang', 'en')));
  for (const { code, output } of runs) {
    assert.is(code, 0, output);
    assert.match(output, /Part 1\/1: \d+ shards? made, \d+ in the cache already\./);
  }
  const { code, output } = await index('--plan', '4', '--cache', cache);
  assert.is(code, 0, output);
  assert.is(output.trim().split('\n').at(-1), '[]');
  assert.equal(
    (await readdir(join(cache, 'search'))).filter((name) => name.startsWith('.')),
    [],
  );
});

test('a cache that cannot be written stops it with a sentence', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const { code, output } = await index('--cache', file);
  assert.is(code, 3, output);
  assert.match(output, '缓存写不进去');
  assert.match(output, '改法：');
  assert.not.match(output, /^\s+at /m);
});

test('content with a mistake is not indexed, and the mistake is told', async () => {
  const faulty = join(folder, 'faulty');
  await cp(root, faulty, { recursive: true });
  await writeFile(join(faulty, 'src/issues/2021-03-05/issue.yaml'), 'date: 2021-02-30\n');
  const { code, output } = await index('--root', faulty, '--cache', join(folder, 'unused'));
  assert.is(code, 1, output);
  assert.match(output, 'src/issues/2021-03-05/issue.yaml:1');
  assert.match(output, '没有建立索引');
  assert.not.ok((await readdir(folder)).includes('unused'));
});

test.run();

function index(...args: string[]) {
  return runChild(['src/cli/gongkan.js', 'index', '--root', root, ...args], {
    limit: 60_000,
    env: { SITE_URL },
  });
}
