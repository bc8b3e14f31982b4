import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readTree } from '../../../src/site/verify/site-tree.ts';
import { editFile } from '../../edit-file.ts';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot, build, builtCache, builtSite } from '../../site.ts';
import { testOnUnix } from '../../test-on-unix.ts';

const folder = scratch('build');
const root = join(folder, 'archive');
const out = join(folder, 'public', 'site');
const article = join(root, 'src/issues/2021-09-10/01-nuan-liu-yi-zhan.md');
const pristine = await builtSite('returning');
const cache = join(folder, 'cache');
cpSync(builtCache('returning'), cache, { recursive: true });
const whole = digest(pristine);

test.before.each(() => {
  for (const path of [root, join(folder, 'public')]) rmSync(path, { recursive: true, force: true });
  cpSync(archiveRoot('returning'), root, { recursive: true, filter: (path) => !path.endsWith('.cache') });
  cpSync(pristine, out, { recursive: true });
});

const faults: [what: string, change: () => void][] = [
  ['an unknown field', () => editFile(article, (text) => text.replace('title:', 'titel: x\ntitle:'))],
  [
    'a date that the calendar lacks',
    () =>
      editFile(join(root, 'src/issues/2021-03-05/issue.yaml'), (text) =>
        text.replace('2021-03-05', '2021-02-30'),
      ),
  ],
  [
    'a quotation with a changed character',
    () =>
      editFile(join(root, '_data/people/lin-yuan-shan.yaml'), (text) =>
        text.replace(/quote: ./, 'quote: 龘'),
      ),
  ],
  ['a file of no text', () => writeFileSync(article, '')],
];

for (const [what, change] of faults) {
  test(`${what} stops the build and leaves the earlier site as it was`, async () => {
    change();
    const { code, output } = await build({ root, out, cache });
    assert.is(code, 1, output);
    assert.match(output, /(?:src\/issues|_data)\/\S+:\d+:\d+ 错误：/);
    assert.is(digest(out), whole);
    assert.equal(
      readdirSync(join(folder, 'public')).filter((name) => name.startsWith('site.')),
      [],
    );
  });
}

test('an article that is taken out leaves no page, no feed entry and no data behind, and is told of', async () => {
  rmSync(join(root, 'src/issues/2021-03-05/02-yuan-gu.md'));
  rmSync(join(root, '_data/events/2021-03-05.yaml'));
  const { code, output } = await build({ root, out, cache });
  const gone = 'issues/2021-03-05/yuan-gu/';
  assert.is(code, 0, output);
  assert.not(existsSync(join(out, gone)));
  for (const [file] of readTree(out)) {
    if (/\.(?:xml|json|csv|html)$/.test(file))
      assert.not.match(readFileSync(join(out, file), 'utf8'), 'yuan-gu', file);
  }
  assert.match(output, 'former: [2021-03-05/yuan-gu]');
});

test('an article that is renamed with `former` loses no address', async () => {
  renameSync(article, article.replace('01-nuan-liu-yi-zhan', '01-xin-di-zhi'));
  editFile(article.replace('01-nuan-liu-yi-zhan', '01-xin-di-zhi'), (text) =>
    text.replace('---\n', '---\nformer: [2021-09-10/nuan-liu-yi-zhan]\n'),
  );
  for (const [file] of readTree(join(root, '_data'))) {
    const path = join(root, '_data', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('2021-09-10/nuan-liu-yi-zhan', '2021-09-10/xin-di-zhi'));
  }
  const { code, output } = await build({ root, out, cache });
  assert.is(code, 0, output);
  assert.not.match(output, 'former:');
  assert.match(
    readFileSync(join(out, 'issues/2021-09-10/nuan-liu-yi-zhan/index.html'), 'utf8'),
    'xin-di-zhi/',
  );
});

test('a build that is killed at any moment leaves the earlier site as it was, and the next one tidies up', async () => {
  for (const moment of ['检查内容', '生成网页', '建立搜索索引', '核对网站']) {
    const child = start();
    await said(child, moment);
    child.kill('SIGKILL');
    await ended(child);
    assert.is(digest(out), whole, moment);
  }
  const { code, output } = await build({ root, out, cache });
  assert.is(code, 0, output);
  assert.is(digest(out), whole);
  assert.equal(
    readdirSync(join(folder, 'public')).filter((name) => name.startsWith('site.')),
    [],
  );
});

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  testOnUnix(
    `a build that is told to stop by ${signal} leaves the earlier site and nothing else`,
    async () => {
      for (const moment of ['生成网页', '建立搜索索引']) {
        const child = start();
        await said(child, moment);
        child.kill(signal);
        assert.is(await ended(child), exitCode, moment);
        assert.is(digest(out), whole);
        assert.equal(
          readdirSync(join(folder, 'public')).filter((name) => name.startsWith('site.')),
          [],
        );
      }
    },
  );
}

test('of two builds at once one makes the site and the other says that it is under way', async () => {
  const first = start();
  await said(first, '检查内容');
  const second = await build({ root, out, cache });
  assert.is(second.code, 3, second.output);
  assert.match(second.output, '已有构建');
  assert.is(await ended(first), 0);
  assert.is(digest(out), whole);
});

test('a folder with other files in it is not replaced', async () => {
  const other = join(folder, 'public', 'photos');
  cpSync(root, other, { recursive: true });
  const { code, output } = await build({ root, out: join(other, 'src'), cache });
  assert.is(code, 2, output);
  assert.match(output, /里有别的文件，没有动它/);
  assert.ok(existsSync(join(other, 'src/issues/2021-09-10/issue.yaml')));
});

test('with --strict a warning stops the build', async () => {
  editFile(article, (text) => `${text}\n\n文里有 {{ 花括号 }}。\n`);
  const strict = await build({ root, out, cache, args: ['--strict'] });
  assert.is(strict.code, 1, strict.output);
  assert.is(digest(out), whole);
});

test.run();

function start(): ChildProcess {
  const args = ['src/cli/gongkan.js', 'build', '--root', root, '--out', out, '--cache', cache];
  const env = { ...process.env, SITE_URL: 'https://example.github.io/gongkan/' };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Waits until the build says which stage it is at. */
function said(child: ChildProcess, stage: string): Promise<void> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes(stage)) resolve();
    });
    child.once('exit', () => reject(new Error(`It ended before ${stage}: ${text}`)));
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** The names and bytes of all files of a site, as one hash. */
function digest(site: string): string {
  const hash = createHash('sha256');
  for (const [file] of readTree(site))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(site, file)));
  return hash.digest('hex');
}
