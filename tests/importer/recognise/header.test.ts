import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readByline, readCredits } from '../../../src/importer/credits/read-credits.ts';
import { divide } from '../../../src/importer/divide/divide.ts';
import type { Part } from '../../../src/importer/divide/division.ts';
import { linesOf } from '../../../src/importer/line.ts';
import { readHeader } from '../../../src/importer/recognise/header.ts';
import { readMasthead } from '../../../src/importer/recognise/masthead.ts';
import { RepairLog } from '../../../src/importer/repair/repair-log.ts';

const credits: [string, string[] | undefined][] = [
  ['责编/徐贤礼 美编/邱丽娟 校对/章正英', ['责编 徐贤礼', '美编 邱丽娟', '校对 章正英']],
  ['责任编辑：徐贤礼　版式：邱丽娟', ['责任编辑 徐贤礼', '版式 邱丽娟']],
  ['编辑 徐贤礼 校对 章正英', ['编辑 徐贤礼', '校对 章正英']],
  ['责编:王 纲 校对:何一鸣、林远', ['责编 王纲', '校对 何一鸣', '校对 林远']],
  [
    'Editor: June Farrow · Layout: Sam Hill and Ann Lee',
    ['Editor June Farrow', 'Layout Sam Hill', 'Layout Ann Lee'],
  ],
  ['Edición: Ana Ruiz Gómez', ['Edición Ana Ruiz Gómez']],
  ['責任編輯／陳立 校對／高遠', ['責任編輯 陳立', '校對 高遠']],
  ['总编辑：王纲', ['总编辑 王纲']],
  ['Secretary: June Farrow', undefined],
  ['Editor: the post is vacant', undefined],
  ['编辑部的灯亮到天明', undefined],
  ['责编会议昨天召开', undefined],
];
for (const [line, wanted] of credits) {
  test(`credits are read as printed: ${line}`, () => {
    assert.equal(
      readCredits(line)?.map(({ role, name }) => `${role} ${name}`),
      wanted,
    );
  });
}

const bylines: [string, string[] | undefined][] = [
  ['本报通讯员 王纲 本报记者 朱浩', ['本报通讯员 王纲', '本报记者 朱浩']],
  ['本报记者 朱浩 李明 通讯员 王 纲', ['本报记者 朱浩', '本报记者 李明', '通讯员 王纲']],
  ['□本报记者 朱浩', ['本报记者 朱浩']],
  ['（本报记者朱浩 通讯员王纲）', ['本报记者 朱浩', '通讯员 王纲']],
  ['工人日报记者 欧阳文远', ['工人日报记者 欧阳文远']],
  ['文/朱浩 图/王纲', ['文 朱浩', '图 王纲']],
  ['作者：朱浩', ['作者 朱浩']],
  ['By Mara Quill and Tobias Fenn', ['By Mara Quill', 'By Tobias Fenn']],
  ['By Jane Doe, Industrial Reporter', ['Industrial Reporter Jane Doe']],
  [
    'By Jane Doe, Ann Lee and Tom O’Hara, staff writer',
    ['By Jane Doe', 'By Ann Lee', 'staff writer Tom O’Hara'],
  ],
  ['Por Ana Ruiz Gómez', ['Por Ana Ruiz Gómez']],
  ['Por María de la Cruz y José Peña, redactor', ['Por María de la Cruz', 'redactor José Peña']],
  ['Texto de Ñusta Olmo', ['Texto de Ñusta Olmo']],
  ['Story and photos by Mara Quill', ['Story and photos by Mara Quill']],
  ['STORY AND PHOTOS BY MARA QUILL', ['STORY AND PHOTOS BY MARA QUILL']],
  ['By the Editors', ['By the Editors']],
  ['Por la Redacción', ['Por la Redacción']],
  ['Texto y fotos: Ana Ruiz', ['Texto y fotos Ana Ruiz']],
  ['本報記者陳立 通訊員 高遠', ['本報記者 陳立', '通訊員 高遠']],
  ['By the sea', undefined],
  ['Por la tarde hubo asamblea', undefined],
  ['By Monday the Harbour Board, its lawyers and the press had gone home', undefined],
  ['记者从区总工会获悉，活动已经开始。', undefined],
  ['通讯员队伍不断壮大', undefined],
];
for (const [line, wanted] of bylines) {
  test(`a byline is read as printed: ${line}`, () => {
    assert.equal(
      readByline(line)?.credits.map(({ role, name }) => `${role} ${name}`),
      wanted,
    );
  });
}

const mastheads: [string, object | undefined][] = [
  ['2023年4月26日 星期三', { date: '2023-04-26', weekday: '星期三', rest: '' }],
  [
    '城南工人报 2023.4.26 周三 第4版',
    { date: '2023-04-26', weekday: '周三', page: '4', publication: '城南工人报', rest: '' },
  ],
  ['二〇二三年四月二十六日 第12期', { date: '2023-04-26', number: '12', rest: '' }],
  ['总第123期', { number: '总第123期', rest: '' }],
  ['2023年4月26日 癸卯年三月初七', { date: '2023-04-26', rest: '' }],
  ['Wednesday, 26 April 2023', { date: '2023-04-26', weekday: 'Wednesday', rest: '' }],
  ['No. 128 · 26 April 2023', { date: '2023-04-26', number: 'No. 128', rest: '' }],
  ['Núm. 7, 26 de abril de 2023', { date: '2023-04-26', number: 'Núm. 7', rest: '' }],
  ['April 26, 2023', { date: '2023-04-26', rest: '' }],
  ['2023年4月26日 週三', { date: '2023-04-26', weekday: '週三', rest: '' }],
  ['Miércoles, 26 de abril de 2023', { date: '2023-04-26', weekday: 'Miércoles', rest: '' }],
  ['1.º de mayo de 2023', { date: '2023-05-01', rest: '' }],
  ['2023年2月30日', undefined],
  ['2023年4月26日，区总工会召开会议，部署了全年的各项重点工作', undefined],
];
for (const [line, wanted] of mastheads) {
  test(`a masthead is read as printed: ${line}`, () => assert.equal(told(line, false), wanted));
}

/** What a line of a masthead says, but for the words in which it prints its date. */
function told(line: string, isMasthead: boolean): object | undefined {
  const read = readMasthead(line, { isMasthead, names: ['双桥工运', 'The Dock Light'] });
  if (!read) return undefined;
  const { printed, ...rest } = read;
  return rest;
}

const inMastheads: [string, object | undefined][] = [
  ['1986年春', { date: '1986' }],
  ['二〇二三年三月', { date: '2023-03' }],
  ['2023年1—2月合刊', { date: '2023-01', until: '2023-02', kind: 'double' }],
  ['2023年12月—2024年1月', { date: '2023-12', until: '2024-01' }],
  ['2023年4月1—15日', { date: '2023-04-01', until: '2023-04-15' }],
  ['民國112年3月8日 星期三', { date: '2023-03-08', weekday: '星期三' }],
  ['第3期（總第45期） 試刊', { number: '第3期（總第45期）', kind: 'trial' }],
  ['创刊号', { number: '创刊号' }],
  ['Vol. 12, No. 3 · March 1994', { date: '1994-03', number: 'Vol. 12, No. 3' }],
  ['January–February 2023', { date: '2023-01', until: '2023-02' }],
  ['Winter 1986–87', { date: '1986' }],
  ['Wed., Sept. 6, 2023 · Nos. 3–4', { date: '2023-09-06', weekday: 'Wed.', number: 'Nos. 3–4' }],
  ['Special Issue', { kind: 'special' }],
  ['WEDNESDAY, APRIL 26, 2023', { date: '2023-04-26', weekday: 'WEDNESDAY' }],
  ['enero y febrero de 2023', { date: '2023-01', until: '2023-02' }],
  ['Año II, Núm. 7 — Primavera de 1986', { date: '1986', number: 'Año II, Núm. 7' }],
  ['Edición especial', { kind: 'special' }],
  ['the dock light — No. 7', { number: 'No. 7', publication: 'the dock light' }],
  ['《双桥工运》', { publication: '双桥工运' }],
  ['第七期工会干部培训班开班', undefined],
];
for (const [line, wanted] of inMastheads) {
  test(`above the articles a line says which issue it is: ${line}`, () =>
    assert.equal(told(line, true), wanted && { rest: '', ...wanted }));
}

/** The one article that a text is. */
function partOf(text: string): Part {
  const { parts } = divide(linesOf(text));
  assert.is(parts.length, 1);
  return parts[0] ?? { lines: [], doubts: [] };
}

const body =
  '\n清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索看了一遍。\n';
const headlines: [string, string[]][] = [
  ['城南区总工会： 把灯点亮', ['城南区总工会：', '把灯点亮', '']],
  ['城南区总工会：\n把灯点亮', ['城南区总工会：', '把灯点亮', '']],
  ['把灯点亮\n——记城南码头装卸班', ['', '把灯点亮', '——记城南码头装卸班']],
  ['国际人士：灯亮了', ['', '国际人士：灯亮了', '']],
  ['Notice: the office moves', ['', 'Notice: the office moves', '']],
];
for (const [lines, wanted] of headlines) {
  test(`kicker, headline and deck are told apart: ${lines.replace('\n', ' / ')}`, () => {
    const { header } = readHeader(partOf(`${lines}\n\n本报记者 朱浩\n${body}`).lines, new RepairLog());
    assert.equal([header.kicker, header.title, header.deck], wanted);
  });
}

test('what is not understood above the text stays in the text', () => {
  const { body: left } = readHeader(
    partOf(`把灯点亮\n\n本报记者 朱浩\n\n献给码头上的人\n${body}`).lines,
    new RepairLog(),
  );
  assert.is(left[0]?.text, '献给码头上的人');
});

test('a headline loses the number that the issue gives it, openly', () => {
  const log = new RepairLog();
  const [line] = linesOf('二、热饭送到机床边\n');
  if (!line) throw new Error('no line');
  const { header } = readHeader([{ role: 'title', line, number: '二、' }], log);
  assert.is(header.title, '热饭送到机床边');
  assert.is(log.amendments.length, 1);
});

test('two names of sections above a headline are both kept', () => {
  const [first, second] = linesOf('综合新闻\n港口风采\n');
  if (!first || !second) throw new Error('no lines');
  const { header } = readHeader(
    [
      { role: 'section', line: first },
      { role: 'section', line: second },
    ],
    new RepairLog(),
  );
  assert.is(header.section, '综合新闻 港口风采');
});

test.run();
