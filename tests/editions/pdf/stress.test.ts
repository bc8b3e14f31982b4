import path from 'node:path';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { lackingIn } from '../one-text.ts';
import { madePaper } from './made-paper.ts';
import { pdfJsText } from './pdf-text.ts';

/** An archive with one issue, and the text of its paper. */
async function paperOf(...made: Parameters<typeof madePaper>) {
  const paper = await madePaper(...made);
  return { ...paper, text: await pdfJsText(paper.file) };
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
    ['引号', '他说“It’s the drivers’ hall — ‘ours’”，又说“好”。\n\n“Nobody told us,” she said.'],
    [
      '长',
      Array.from({ length: 60 }, (_, index) => `第${index}段${sentence.repeat(1 + (index % 9))}完。`).join(
        '\n\n',
      ),
    ],
  ]);
  equal(lackingIn(text, issue), []);
});

test('a character that no font has is a box, of which the check warns wherever it stands', async () => {
  const { issue, text, problems } = await paperOf(
    [
      [
        '题',
        `他姓𪚥𪚥。\n\n![画](1.png "画上是𠮷")\n\n${sentence}🎉`,
        'deck: 副题𰻝\nbyline: [{ role: 文, name: 刘𮧵 }]\n',
      ],
    ],
    { pictures: 1, issue: 'credits: [{ role: 责编, name: 白𮧶 }]\n' },
  );
  equal(lackingIn(text, issue), []);
  equal(
    problems.map(({ code, file, line, column, values }) => [
      code,
      path.basename(file),
      line,
      column,
      values.seen,
    ]),
    [
      ['paper-character', '01-a1.md', 3, 9, '𰻝 𮧵 𪚥 𠮷 🎉'],
      ['paper-character', 'issue.yaml', 2, 30, '𮧶'],
    ],
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
