import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { doubtKey } from '../../../src/importer/doubt.ts';
import { linesOf } from '../../../src/importer/line.ts';
import { restoreLead } from '../../../src/importer/repair/displaced-lead.ts';
import { RepairLog } from '../../../src/importer/repair/repair-log.ts';

const lead =
  '灯火映码头，汗水写春秋。近年来，城南区总工会按照“把服务送到码头”的思路，团结全区职工，谱写了新的篇章。';
const plain = '去年冬天，装卸班的三十个人守着码头，一天也没有离开过，何大川的手上全是冻疮，可他从来不提。';
const text = (middle: string, gap: string): string =>
  `点亮码头的灯 温暖职工的心\n\n${plain}\n\n${plain}\n${gap}\n${middle}\n${gap}\n把本领传下去 把担子挑起来\n\n${plain}\n`;

test('a lead that was printed before a later heading is put first, as an inference and a doubt', () => {
  const log = new RepairLog();
  const lines = restoreLead(linesOf(text(lead, '\n\n')), '城南区总工会', log);
  assert.is(lines[0]?.text, lead);
  assert.equal(log.moves, [
    { kind: 'move', text: '灯火映码头，汗水写春秋。', to: 'lead', certainty: 'inferred' },
  ]);
  assert.equal(log.doubts, [{ kind: 'move', text: '灯火映码头，汗水写春秋。', other: 'lead', done: true }]);
});

const kept: [string, string, boolean?][] = [
  ['a paragraph that only tells is left where it stands', text(plain, '\n\n')],
  ['an article that has a lead gets no other', `${plain}\n\n${text(lead, '\n\n')}`],
  ['an editor who says no keeps the printed order', text(lead, '\n\n'), false],
];
for (const [name, received, answer] of kept) {
  test(name, () => {
    const key = doubtKey({ kind: 'move', text: '灯火映码头，汗水写春秋。', other: 'lead' });
    const log = new RepairLog(answer === undefined ? new Map() : new Map([[key, answer]]));
    const lines = linesOf(received);
    assert.equal(restoreLead(lines, '城南区总工会', log), lines);
    assert.equal([log.moves, log.doubts], [[], []]);
  });
}

test.run();
