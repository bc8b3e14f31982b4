import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Site } from '../../../src/archive/types.ts';
import { issueSteps } from '../../../src/site/issue/issue-steps.ts';
import { madeIssue, site } from '../made-up.ts';

const cases: [frequency: Site['frequency'], date: string, next: string, words: string][] = [
  ['', '2023-04-26', '2023-04-27', '下一期'],
  ['irregular', '2023-04-26', '2023-04-27', '下一期'],
  ['daily', '2023-04-30', '2023-05-01', '后一天'],
  ['daily', '2023-04-26', '2023-04-28', '下一期'],
  ['weekly', '2023-12-27', '2024-01-03', '下一周'],
  ['monthly', '2023-12', '2024-01-15', '下个月'],
  ['monthly', '2023-12', '2024-02', '下一期'],
  ['monthly', '2023', '2024-01', '下一期'],
  ['quarterly', '2023-11', '2024-03', '下一季'],
];

for (const [frequency, date, next, words] of cases) {
  test(`after ${date} of a ${frequency || 'newsletter'} ${next} is the ${words}`, () => {
    const issue = { ...madeIssue(date), next: madeIssue(next) };
    assert.is(issueSteps(issue, { ...site, frequency }).next?.words, words);
  });
}

test('after an issue of two months comes that of the third', () => {
  const issue = { ...madeIssue('2023-01'), until: '2023-02', next: madeIssue('2023-03') };
  assert.is(issueSteps(issue, { ...site, frequency: 'monthly' }).next?.words, '下个月');
});

test.run();
