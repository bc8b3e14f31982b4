import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { doubtKey } from '../../../src/importer/doubt.ts';
import { linesOf } from '../../../src/importer/line.ts';
import { restoreLead } from '../../../src/importer/repair/displaced-lead.ts';

const lead =
  '灯火映码头，汗水写春秋。近年来，城南区总工会按照“把服务送到码头”的思路，团结全区职工，谱写了新的篇章。';
const plain = '去年冬天，装卸班的三十个人守着码头，一天也没有离开过，何大川的手上全是冻疮，可他从来不提。';
const text = (middle: string, gap: string): string =>
  `点亮码头的灯 温暖职工的心\n\n${plain}\n\n${plain}\n${gap}\n${middle}\n${gap}\n把本领传下去 把担子挑起来\n\n${plain}\n`;

test('a lead that was printed before a later heading is put first, as an inference and a doubt', () => {
  const { lines, moved, doubts, certainty } = restoreLead(
    linesOf(text(lead, '\n\n')),
    '城南区总工会',
    new Map(),
  );
  assert.is(lines[0]?.text, lead);
  assert.is(moved?.text, lead);
  assert.is(certainty, 'inferred');
  assert.equal(doubts, [{ kind: 'move', text: '灯火映码头，汗水写春秋。', other: 'lead', done: true }]);
});

test('a paragraph that only tells is left where it stands', () => {
  const { moved, doubts } = restoreLead(linesOf(text(plain, '\n\n')), '城南区总工会', new Map());
  assert.equal([moved, doubts], [undefined, []]);
});

test('an article that has a lead gets no other', () => {
  const { moved } = restoreLead(linesOf(`${plain}\n\n${text(lead, '\n\n')}`), '城南区总工会', new Map());
  assert.is(moved, undefined);
});

test('an editor who says no keeps the printed order', () => {
  const key = doubtKey({ kind: 'move', text: '灯火映码头，汗水写春秋。', other: 'lead' });
  const { moved, doubts } = restoreLead(linesOf(text(lead, '\n\n')), '城南区总工会', new Map([[key, false]]));
  assert.equal([moved, doubts], [undefined, []]);
});

test.run();
