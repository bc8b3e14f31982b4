import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readByline, readSignature } from '../../../src/importer/credits/read-credits.ts';

const written = (credits: readonly { role: string; name: string }[] | undefined) =>
  credits?.map(({ role, name }) => (role === '' ? name : `${role} ${name}`));

const bylines: [string, string[] | undefined][] = [
  ['文/图 石大明', ['文/图 石大明']],
  ['石大明 文 陆小禾 图', ['文 石大明', '图 陆小禾']],
  ['石大明/文　陆小禾/图', ['文 石大明', '图 陆小禾']],
  ['供稿：城南分工会', ['供稿 城南分工会']],
  ['供稿单位：城南分工会　供稿人：陆小禾', ['供稿单位 城南分工会', '供稿人 陆小禾']],
  ['城南分工会供稿', ['供稿 城南分工会']],
  ['城南分工会　陆小禾', ['城南分工会 陆小禾']],
  ['撰稿：石大明　审核：陆小禾', ['撰稿 石大明', '审核 陆小禾']],
  ['通讯员 陆小禾 摄影报道', ['通讯员 陆小禾']],
  ['作者：老石头', ['作者 老石头']],
  ['（石大明）', ['石大明']],
  ['（石大明 陆小禾）', ['石大明', '陆小禾']],
  ['（城南分工会）', ['城南分工会']],
  ['（宣教部：石大明 陆小禾）', ['宣教部 石大明', '宣教部 陆小禾']],
  ['（城南分工会供稿 摄影/石大明）', ['供稿 城南分工会', '摄影 石大明']],
  ['（記者 陸小禾 攝影 石大明）', ['記者 陸小禾', '攝影 石大明']],
  ['Words: Mara Quill  Photos: Tobias Fenn', ['Words Mara Quill', 'Photos Tobias Fenn']],
  ['Text: Mara Quill / Photos: Tobias Fenn', ['Text Mara Quill', 'Photos Tobias Fenn']],
  ['Submitted by Mara Quill', ['Submitted by Mara Quill']],
  ['– Mara Quill, Chief Steward', ['Chief Steward Mara Quill']],
  ['Texto y fotos: Ana Ruiz Gómez', ['Texto y fotos Ana Ruiz Gómez']],
  ['（完）', undefined],
  ['（全文）', undefined],
  ['（江苏）', undefined],
  ['记者：您好', undefined],
  ['整理房间', undefined],
  ['来源：工人日报', undefined],
  ['石大明', undefined],
];
for (const [line, wanted] of bylines)
  test(`who wrote a text is read as printed: ${line}`, () =>
    assert.equal(written(readByline(line)?.credits), wanted));

test('a name stands alone where one is expected', () => {
  assert.equal(written(readByline('石　明', { expected: true })?.credits), ['石明']);
  assert.is(readByline('城南分工会', { expected: true }), undefined);
});

test('a source and a date in the line of a byline are no authors', () => {
  assert.equal(readByline('来源：城南工人报　作者：陆小禾　时间：2024-03-05'), {
    credits: [{ role: '作者', name: '陆小禾' }],
    publication: '城南工人报',
    when: '2024-03-05',
  });
  assert.is(readByline('By Mara Quill | March 5, 2024')?.when, 'March 5, 2024');
  assert.is(readByline('Por Ana Ruiz | 5 de marzo de 2024')?.when, '5 de marzo de 2024');
});

test('who wrote a text may stand in brackets at its end, a bare name after a full stop alone', () => {
  assert.equal(written(readSignature('码头的灯亮了。（陆小禾）')), ['陆小禾']);
  assert.equal(written(readSignature('码头的灯亮了（记者 陆小禾）')), ['记者 陆小禾']);
  assert.is(readSignature('出席的有码头主任（陆小禾）'), undefined);
});

test.run();
