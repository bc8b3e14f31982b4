import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { report, ScratchArchive } from '../importer/scratch-archive.ts';
import { runChild } from '../run/run-child.ts';
import { testOnUnix } from '../test-on-unix.ts';

function gongkan(...args: string[]) {
  return runChild(['src/cli/gongkan.js', ...args], { limit: 60_000 });
}

test('an import says what it wrote, what it repaired and what to look at, in the editor’s language', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('稿.txt', report.replace('每一根钢索都看了一遍', '每一根钢索都看\n\n了一遍'));
  const { code, output } = await gongkan('import', file, '--root', archive.root);
  assert.is(code, 0, output);
  assert.match(output, '已写入 src/issues/2024-05-01/01-cheng-nan-ma-tou.md');
  assert.match(output, '对原稿的修复 1 处');
  const english = await gongkan('import', file, '--root', archive.root, '--force', '--lang', 'en');
  assert.match(english.output, 'Written: src/issues/2024-05-01/01-cheng-nan-ma-tou.md');
  assert.match((await gongkan('check', '--root', archive.root)).output, '没有问题');
});

const wrong: [string, string[], number, string][] = [
  ['a file that is not there', ['无.docx'], 2, '找不到文件 无.docx'],
  ['a date that is none', ['稿.txt', '--date', '明天'], 2, '“明天”不是日期'],
  ['an address that is none', ['稿.txt', '--slug', '../x'], 2, '不能用作地址'],
  ['no file', [], 2, '缺少'],
  ['an empty file', ['空.txt'], 1, '空.txt 是空的'],
  ['a renamed .doc', ['旧.docx'], 1, '类型选“Word 文档'],
];
for (const [name, args, code, said] of wrong) {
  test(`${name} is answered with a sentence and its mend, and the exit code ${code}`, async () => {
    const archive = new ScratchArchive();
    archive.put('稿.txt', report);
    archive.put('空.txt', '');
    archive.put('旧.docx', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'));
    const [file, ...more] = args;
    const path = file === undefined ? [] : [`${archive.root}/${file}`];
    const result = await gongkan('import', ...path, ...more, '--root', archive.root);
    assert.is(result.code, code, result.output);
    assert.match(result.output, said);
    assert.match(result.output, '改法：');
    assert.not.match(result.output, /^\s+at /m);
    assert.equal(archive.list('src/issues'), []);
  });
}

test('an import that is stopped by Ctrl-C leaves nothing behind', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('稿.txt', report);
  // The import is at work, and waits for the file, which takes long to come.
  const slow = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
    fs.readFile = () => new Promise(() => { console.log('reading'); setTimeout(() => {}, 60_000); });
    syncBuiltinESMExports();`;
  const preload = `data:text/javascript,${encodeURIComponent(slow)}`;
  const child = spawn(
    process.execPath,
    ['--import', preload, 'src/cli/gongkan.js', 'import', file, '--root', archive.root],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  await once(child, 'exit');
  assert.equal(archive.list('src/issues'), []);
  assert.equal(archive.list('.'), ['_data', '稿.txt']);
});

testOnUnix(
  'a pipe or a device is refused with a sentence wherever a file is looked for, and never waited for',
  async () => {
    const archive = new ScratchArchive();
    const pipe = (name: string) => {
      rmSync(archive.put(name, ''));
      execFileSync('mkfifo', [join(archive.root, name)]);
    };
    pipe('稿.docx');
    for (const file of [join(archive.root, '稿.docx'), '/dev/zero']) {
      const { code, output } = await gongkan('import', file, '--root', archive.root);
      assert.is(code, 1, output);
      assert.match(output, '不是普通文件');
    }
    pipe('网页_files/图.png');
    const page = archive.put(
      '网页.html',
      `<title>点灯</title><p>${report.slice(0, 60)}</p><img src="网页_files/图.png">`,
    );
    assert.match(
      (await gongkan('import', page, '--date', '2024-05-02', '--root', archive.root)).output,
      '已写入',
    );
    pipe('inbox/稿.txt');
    assert.match((await gongkan('inbox', '--root', archive.root)).output, '不是普通文件');
    for (const name of [
      'src/issues/2024-05-03/issue.yaml',
      '_data/fonts/字.ttf',
      '_data/site.yaml',
      'package.json',
    ])
      pipe(name);
    const checked = await gongkan('check', '--root', archive.root);
    assert.is(checked.code, 1, checked.output);
    for (const name of ['src/issues/2024-05-03/issue.yaml', '_data/site.yaml'])
      assert.match(checked.output, name);
    assert.is((await gongkan('upgrade', '--root', archive.root)).timedOut, false);
  },
);

test('what new begins and accept confirms pass the check', async () => {
  const archive = new ScratchArchive();
  assert.is((await gongkan('new', 'issue', '--date', '2024-06-01', '--root', archive.root)).code, 0);
  const article = await gongkan('new', 'article', '--title', '点亮码头的灯', '--root', archive.root);
  assert.match(article.output, '已新建 src/issues/2024-06-01/01-dian-liang-ma-tou-de-deng.md');
  await gongkan('import', archive.put('稿.txt', report), '--root', archive.root);
  const list = 'src/issues/2024-05-01/review.yaml';
  archive.put(list, archive.read(list).replaceAll('- accept: no', '- accept: yes'));
  const accepted = await gongkan('accept', '2024-05-01', '--root', archive.root);
  assert.is(accepted.code, 0, accepted.output);
  assert.match(accepted.output, '_data/people/he-da-chuan.yaml');
  const checked = await gongkan('check', '--root', archive.root);
  assert.is(checked.code, 0, checked.output);
});

test('withdraw says what goes with an article, and does it only when told to', async () => {
  const archive = new ScratchArchive();
  await gongkan('import', archive.put('稿.txt', report), '--root', archive.root);
  await gongkan('accept', '2024-05-01', '--all', 'people', '--root', archive.root);
  const before = archive.snapshot();
  const article = '2024-05-01/cheng-nan-ma-tou';
  const plan = await gongkan('withdraw', article, '--delete', '--root', archive.root);
  assert.match(plan.output, '_data/people/he-da-chuan.yaml 何大川');
  assert.is(archive.snapshot(), before);
  const done = await gongkan('withdraw', article, '--delete', '--yes', '--root', archive.root);
  assert.is(done.code, 0, done.output);
  assert.equal(archive.list('_data/people'), []);
});

test('new asks nothing where nobody can answer, and says what to add', async () => {
  const archive = new ScratchArchive();
  const { code, output } = await gongkan('new', 'issue', '--root', archive.root);
  assert.is(code, 2);
  assert.match(output, 'npm run new -- issue --date 2023-04-26');
  const english = await gongkan('new', 'article', '--root', archive.root, '--lang', 'en');
  assert.match(english.output, '--title "A night on the quay"');
  assert.not.match(english.output, /\p{Script=Han}/u);
});

test.run();
