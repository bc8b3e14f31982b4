import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textLine } from '../../../src/importer/line.ts';
import { type BreakVerdict, judgeBreak } from '../../../src/importer/repair/judge-break.ts';

const rest = '装卸班的人都说，钢索不会说话，但它记得住。何大川听了，只是笑笑。';

const cases: [string, string, string, BreakVerdict][] = [
  [
    'a sentence broken inside a word',
    '何大川从车间出来，径直走向码头，他要在天亮之前把所有的吊',
    '机都检查一遍。',
    'join',
  ],
  [
    'a long sentence that goes on',
    '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根',
    rest,
    'join',
  ],
  ['a line that begins with a comma', '陈师傅出名以后', '，他的徒弟也多了起来。', 'join'],
  ['a line that ends with a comma', '立足新的起点，', rest, 'join'],
  ['a number in two', '全年装卸货物12', '0万吨，比上年多一成。', 'join'],
  ['a quotation that is still open', '他常对徒弟们说：“钢索不会说话，但它', '记得住。”徒弟们都信。', 'join'],
  ['a dateline', '本报讯（记者 林远）', rest, 'join'],
  ['a dateline of an agency, as far as its date', '新华社临江3月5日电', rest, 'join'],
  ['a sender above a date', '临江市总工会', '2024年3月5日', 'apart'],
  ['a headline of two halves', '一根钢索的分量 三代工人的坚守', rest, 'apart'],
  [
    'a headline whose words come back below',
    '装卸班的钢索',
    '装卸班的钢索有两百多根，何大川每一根都认得。',
    'apart',
  ],
  ['a numbered heading', '一、把安全放在心上', rest, 'apart'],
  ['a byline', '本报记者 林远', rest, 'apart'],
  ['a closed paragraph', '码头的灯亮了。', rest, 'apart'],
  ['a closed quotation', '他说：“记得住。”', rest, 'apart'],
  ['a note in brackets after a full stop', '何大川在检查吊机。（周小满摄）', rest, 'apart'],
  ['an item below', '几项措施受到欢迎', '●为装卸班添置了新的吊具，每月检查一次。', 'apart'],
  ['a short line that may be either', '他从老班长的手里', '接过了那只铁哨，也接过了一份责任。', 'ask'],
];

for (const [name, before, after, verdict] of cases) {
  test(`${name}: ${verdict}`, () => {
    const lines = [textLine(rest, 1), textLine(before, 1), textLine(after, 1), textLine(rest, 1)];
    assert.is(judgeBreak(lines, 1), verdict);
  });
}

test('the lines of a poem stay lines', () => {
  const poem = ['清晨的码头', '灯一盏盏亮起', '钢索在风里', '不说一句话', '却都记得'];
  const lines = poem.map((text) => textLine(text, 0));
  for (let at = 0; at + 1 < lines.length; at += 1) assert.is(judgeBreak(lines, at), 'apart', poem[at]);
});

test.run();
