import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { planEditions } from '../../../src/editions/plan-editions.ts';
import { loadSiteArchive } from '../../../src/site/eleventy/load-site-archive.ts';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { Typesetter } from '../../../src/typeset/typesetter.ts';
import { ScratchArchive } from '../../importer/scratch-archive.ts';
import { lackingIn } from '../one-text.ts';
import { pdfJsText } from './pdf-text.ts';

const palette = { paper: '#fff', ink: '#000', faint: '#555', line: '#ddd', red: '#a00', onRed: '#fff' };

/** An archive with one issue, and its paper. */
async function paperOf(articles: readonly [title: string, body: string][]) {
  const archive = new ScratchArchive();
  archive.put('src/issues/2023-04-26/issue.yaml', 'date: 2023-04-26\n');
  articles.forEach(([title, body], index) => {
    archive.put(
      `src/issues/2023-04-26/0${index + 1}-a${index + 1}.md`,
      `---\ntitle: ${title}\n---\n\n${body}\n`,
    );
  });
  const loaded = await loadSiteArchive(archive.root, {});
  if (!loaded.archive) throw new Error(JSON.stringify(loaded.problems));
  const typesetter = new Typesetter(openFonts(archive.root), 'zh-CN');
  const tools = { archive: loaded.archive, root: archive.root, pictures: new Map(), palette, typesetter };
  const planned = planEditions(tools).find(({ edition }) => edition.id === 'pdf');
  const bytes = (await planned?.files[0]?.prepare().make()) ?? Buffer.alloc(0);
  const file = path.join(archive.root, 'paper.pdf');
  writeFileSync(file, bytes);
  const [issue] = loaded.archive.issues;
  return { bytes, issue, text: await pdfJsText(file), problems: loaded.problems };
}

const sentence = '工会组织职工开展技能竞赛，';
const table = (columns: number, rows: number) =>
  [
    `| ${Array.from({ length: columns }, (_, index) => `栏目${index + 1}`).join(' | ')} |`,
    `|${'---|'.repeat(columns)}`,
    ...Array.from(
      { length: rows },
      (_, row) => `| ${Array.from({ length: columns }, (_, index) => `甲${row}乙${index}`).join(' | ')} |`,
    ),
  ].join('\n');

test('a paper holds every character of long titles, wide and long tables, notes, lists and a long text', async () => {
  const { issue, text } = await paperOf([
    ['题'.repeat(200), sentence.repeat(40)],
    [
      '表',
      `${sentence.repeat(20)}\n\n${table(9, 4)}\n\n${sentence.repeat(20)}\n\n${table(28, 3)}\n\n${table(2, 60)}`,
    ],
    [
      '注',
      `${sentence.repeat(9)}有注[^1]。\n\n> ${sentence.repeat(5)}\n\n1. ${sentence}\n2. 乙\n   - 丙\n\n[^1]: ${sentence.repeat(8)}`,
    ],
    [
      '长',
      Array.from({ length: 60 }, (_, index) => `第${index}段${sentence.repeat(1 + (index % 9))}完。`).join(
        '\n\n',
      ),
    ],
  ]);
  ok(issue);
  equal(lackingIn(text, issue), []);
});

test('a character that no font has is a box, of which the check warns', async () => {
  const { issue, text, problems } = await paperOf([['题', `他姓𪚥𪚥。\n\n${sentence}🎉`]]);
  ok(issue);
  equal(lackingIn(text, issue), []);
  equal(
    problems.map(({ code, line, severity, values }) => [code, line, severity, values.seen]),
    [['paper-character', 5, 'warning', '𪚥 🎉']],
  );
  ok(text.includes('□'));
});

test('an issue without articles has a paper that says so', async () => {
  const { text } = await paperOf([]);
  ok(text.includes('本期没有文章'));
});

test('the same issue makes the same bytes twice', async () => {
  const [one, two] = [
    await paperOf([['题', sentence.repeat(60)]]),
    await paperOf([['题', sentence.repeat(60)]]),
  ];
  ok(one.bytes.length > 1000 && one.bytes.equals(two.bytes));
});

test.run();
