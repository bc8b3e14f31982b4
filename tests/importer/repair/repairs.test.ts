import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf } from '../../../src/importer/line.ts';
import { repairsOf } from '../../../src/importer/repair/amendments.ts';
import { closeHeadline, closeSpaces, doubtfulSpace } from '../../../src/importer/repair/close-spaces.ts';
import { leaveOutFurniture } from '../../../src/importer/repair/furniture.ts';
import { joinLines } from '../../../src/importer/repair/join-lines.ts';
import { narrowLines } from '../../../src/importer/repair/narrow.ts';
import { RepairLog } from '../../../src/importer/repair/repair-log.ts';

const spaces: [string, string][] = [
  ['劳 动 模 范 何大川', '劳动模范 何大川'],
  ['全年 30 多人， 装卸 120 万吨 。', '全年30多人，装卸120万吨。'],
  ['参加的有 何大川 林远 周小满 等人', '参加的有 何大川 林远 周小满 等人'],
  ['用 Word 写稿', '用Word写稿'],
  ['a plain English line', 'a plain English line'],
  ['the Dockers’ Union (north) “agreed” … and left', 'the Dockers’ Union (north) “agreed” … and left'],
  ['他说： “ 灯亮了 ” 就走', '他说：“灯亮了”就走'],
];
for (const [typed, closed] of spaces) {
  test(`spaces typed between characters are closed: ${typed}`, () => assert.is(closeSpaces(typed), closed));
}

test('a space that may mean something is kept and doubted', () => {
  const couplet = '春风又绿江南岸 明月何时照我还';
  assert.is(closeSpaces(couplet), couplet);
  assert.is(doubtfulSpace(couplet), 7);
  assert.is(doubtfulSpace('参加的有 何大川 林远 周小满 等人'), -1);
});

test('a headline keeps the space between its halves, and loses those between its characters', () => {
  assert.is(closeHeadline('凝心聚力　唱响新歌'), '凝心聚力 唱响新歌');
  assert.is(closeHeadline('凝 心 聚 力  唱 响 新 歌'), '凝心聚力 唱响新歌');
});

const furniture: [string, string][] = [
  ['（下转第3版）', ''],
  ['上接第一版', ''],
  ['▲下转A2版', ''],
  ['（ 上 接 第 1 版 ）', ''],
  ['— 3 —', ''],
  ['第 3 页 共 8 页', ''],
  ['码头的灯亮了。（下转第2版）', '码头的灯亮了。'],
  ['（上接第1版）码头的灯亮了。', '码头的灯亮了。'],
  ['这条新闻登在第3版上。', '这条新闻登在第3版上。'],
];
for (const [line, kept] of furniture) {
  test(`what belongs to the page is left out, and nothing else: ${line}`, () => {
    const log = new RepairLog();
    const lines = leaveOutFurniture(linesOf(`${line}\n`), log);
    assert.is(lines.map(({ text }) => text).join(''), kept);
    const listed = repairsOf([line.replace(/\s/g, '')], log.amendments).map((repair) => repair.kind);
    assert.equal(listed, kept === line ? [] : ['remove']);
  });
}

test('a running head that is known by its words goes, and the editor is told', () => {
  const text = '城南工人报\n\n码头的灯亮了。\n\n城南工人报\n\n吊机动了。\n';
  const log = new RepairLog();
  const lines = leaveOutFurniture(linesOf(text), log);
  assert.equal(
    lines.map((line) => line.text),
    ['码头的灯亮了。', '吊机动了。'],
  );
  assert.equal(
    log.doubts.map(({ kind, done }) => [kind, done]),
    [['furniture', true]],
  );
});

test('full-width digits and letters become half-width, each change listed in words that stand in one place', () => {
  const text = '２００人和３名Ａ级技师，占１２．５％。\n';
  const log = new RepairLog();
  const lines = narrowLines(linesOf(text), log);
  assert.is(lines[0]?.text, '200人和3名A级技师，占12.5%。');
  assert.equal(
    repairsOf([text.trim()], log.amendments).map((repair) =>
      repair.kind === 'replace' ? [repair.before, repair.after] : [],
    ),
    [
      ['２００', '200'],
      ['３', '3'],
      ['Ａ', 'A'],
      ['１２．５％', '12.5%'],
    ],
  );
});

test('the hard line ends of a wrapped text are taken out, its paragraphs kept', () => {
  const one =
    '　　清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看了一遍。';
  const two =
    '　　去年，班里的三十多人全年没有一起事故，装卸的货物比上年多了一成，码头上的人说起来都很高兴。';
  const wrap = (text: string): string => text.match(/.{1,16}/gu)?.join('\n') ?? '';
  const log = new RepairLog();
  const lines = joinLines(linesOf(`${wrap(one)}\n${wrap(two)}\n`), log);
  assert.equal(
    lines.map(({ text }) => text),
    [one.trim(), two.trim()],
  );
  assert.equal(log.doubts, []);
});

test.run();
