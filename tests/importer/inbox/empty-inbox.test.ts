import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { emptyInbox } from '../../../src/importer/inbox/empty-inbox.ts';
import { inboxSummary, pullRequestText, pullRequestTitle } from '../../../src/importer/inbox/summary.ts';
import { report, ScratchArchive } from '../scratch-archive.ts';

test('every file that was dropped into the inbox becomes an article, and leaves the inbox', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/README.md', '# 投稿');
  archive.put('inbox/甲 稿.txt', report);
  archive.put('inbox/2024年6月7日乙.txt', report.replace(/^2024.*\n/, '').replace('城南码头', '城北车间'));
  const emptied = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(
    emptied.imported.map(({ file, written }) => [file, written.articles[0]?.article]),
    [
      ['2024年6月7日乙.txt', '2024-06-07/cheng-bei-che-jian'],
      ['甲 稿.txt', '2024-05-01/cheng-nan-ma-tou'],
    ],
  );
  assert.equal(archive.list('inbox'), ['README.md']);
  assert.equal(await archive.problems(), []);
});

test('a pull request lists its files as the language does', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/a.txt', report);
  archive.put('inbox/2024-06-07 b.txt', report.replace(/^2024.*\n/, '').replace('城南码头', '城北车间'));
  const emptied = await emptyInbox(archive.root, 'zh-CN');
  const titleIn = (language: string) => pullRequestTitle({ ...emptied, accepted: [] }, language);
  assert.is(titleIn('en'), 'Import: 2024-06-07 b.txt, a.txt');
  assert.is(titleIn('zh-CN'), '导入稿件：2024-06-07 b.txt、a.txt');
});

test('the pictures that a browser saved beside a page leave the inbox with it', async () => {
  const archive = new ScratchArchive();
  const page = report
    .trim()
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`);
  archive.put('inbox/页.htm', `<meta charset="utf-8"><article>${page.join('')}</article>`);
  archive.put('inbox/页_files/a.png', 'x');
  archive.put('inbox/别页_files/a.png', 'x');
  const { failed } = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(failed, []);
  assert.equal(archive.list('inbox'), ['别页_files']);
});

test('a link in the inbox brings in nothing of elsewhere, and says so', async () => {
  const archive = new ScratchArchive();
  const elsewhere = archive.put('mine.txt', report);
  archive.put('inbox/README.md', '# 投稿');
  symlinkSync(elsewhere, join(archive.root, 'inbox/稿.txt'));
  const { imported, failed } = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(imported, []);
  assert.is(failed[0]?.fault.code, 'file-not-plain');
  assert.equal(archive.list('src/issues'), []);
  assert.is(archive.read('mine.txt'), report);
});

test('a file that is there again, as when a run was killed after it was imported, is told of and taken away', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/好.txt', report);
  await emptyInbox(archive.root, 'zh-CN');
  const before = archive.snapshot();
  archive.put('inbox/好.txt', report);
  const { failed } = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(
    failed.map(({ fault }) => fault.code),
    ['already-imported'],
  );
  assert.equal(archive.list('inbox'), []);
  assert.is(archive.snapshot(), before);
});

test('a file that cannot be imported is put aside with the reason, and does not hold up the others', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/坏.docx', '不是文档');
  archive.put('inbox/好.txt', report);
  const emptied = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(archive.list('inbox'), ['refused']);
  assert.equal(archive.list('inbox/refused'), ['坏.docx', '坏.docx.note.txt']);
  assert.match(archive.read('inbox/refused/坏.docx.note.txt'), '另存为 .docx');
  assert.is(emptied.imported.length, 1);
  const summary = inboxSummary(emptied, 'zh-CN');
  assert.match(summary, '没有导入 坏.docx');
  assert.match(summary, /。改法：.*另存为/);
});

test('a refused page takes its pictures with it, and leaves nothing aside once it comes in', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/页.html', '<html><nav>首页</nav></html>');
  archive.put('inbox/页_files/a.png', 'x');
  await emptyInbox(archive.root, 'zh-CN');
  assert.equal(archive.list('inbox/refused'), ['页.html', '页.html.note.txt', '页_files']);
  const page = report
    .trim()
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`);
  archive.put('inbox/页.html', `<meta charset="utf-8"><article>${page.join('')}</article>`);
  const { failed } = await emptyInbox(archive.root, 'zh-CN');
  assert.equal(failed, []);
  assert.equal(archive.list('inbox/refused'), ['页_files']);
});

test('who has no terminal is told what to do with a text without a date in words of the web page', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/稿.txt', report.replace(/^2024.*\n/, ''));
  const summary = inboxSummary(await emptyInbox(archive.root, 'zh-CN'), 'zh-CN');
  assert.match(summary, '在文件名前面加上出刊日期');
  assert.not.match(summary, '--date');
});

test('a pull request shows the tables that were recognised', async () => {
  const archive = new ScratchArchive();
  const rows = [
    ['工种', '人数'],
    ['装卸', '30'],
    ['理货', '12'],
  ];
  const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const page = report
    .trim()
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`);
  archive.put('inbox/页.html', `<meta charset="utf-8"><article>${page.join('')}${table}</article>`);
  const summary = inboxSummary(await emptyInbox(archive.root, 'zh-CN'), 'zh-CN');
  assert.match(summary, '3 行 2 列：工种、人数');
});

test('a text that is longer than GitHub takes is cut between lines, and says where all of it is', () => {
  const line = `- [ ] ${'字'.repeat(90)}\n`;
  const text = pullRequestText(line.repeat(1000), 'https://example.org/runs/1', 'zh-CN');
  assert.ok(text.length <= 65_536);
  assert.match(text, /\n- \[ \] 字{90}\n\n清单太长.*https:\/\/example\.org\/runs\/1 。\n$/);
});

test('the summary is a checklist of everything in doubt, in which a text can play no tricks', async () => {
  const archive = new ScratchArchive();
  const sly = report.replace(
    '\n去年',
    '\n他把 [这里](javascript:x) <b> @everyone 的\n\n接过了那只铁哨，也接过了一份责任。\n\n去年',
  );
  archive.put('inbox/稿 `x`.txt', sly);
  const summary = inboxSummary(await emptyInbox(archive.root, 'zh-CN'), 'zh-CN');
  assert.match(summary, /^- \[ \] /m);
  assert.match(summary, 'review.yaml');
  assert.not.match(summary, /\]\(javascript|<b>|@everyone/);
});

test('a file’s name is told so that a terminal does nothing with it and a reader sees all of it', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/2024-05-01 \u202e\u001b[2Jx 13812345678.exe', 'MZ');
  const done = await emptyInbox(archive.root, 'zh-CN');
  const [summary, title] = [inboxSummary(done, 'zh-CN'), pullRequestTitle(done, 'zh-CN')];
  for (const text of [summary, title]) {
    assert.not.match(text, /[\u001b\u202e]|13812345678/);
    assert.match(text, 'U+202E');
    assert.match(text, '678.exe');
  }
});

test('an empty inbox, or none, is no fault', async () => {
  const archive = new ScratchArchive();
  assert.is(inboxSummary(await emptyInbox(archive.root, 'zh-CN'), 'zh-CN'), 'inbox/ 里没有稿件。\n');
});

test.run();
