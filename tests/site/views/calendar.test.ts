import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { calendarYears } from '../../../src/site/views/calendar.ts';
import { madeIssue } from '../made-up.ts';

const issues = ['2023-04-26', '2023-04-02', '2023-01-31', '2021-12-01'].map(madeIssue);
const second = { ...madeIssue('2023-04-26'), id: '2023-04-26-b', path: 'issues/2023-04-26-b/' };

test('each year shows in which months issues appeared', () => {
  const [newest, oldest] = calendarYears(issues);
  assert.equal(
    newest?.months.map(({ month, issues: each }) => [month, each.length]),
    [1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0].map((count, index) => [index + 1, count]),
  );
  assert.is(oldest?.year, '2021');
});

test('years without issues are passed over from year to year', () => {
  const [newest, oldest] = calendarYears(issues);
  assert.is(newest?.earlier, '2021');
  assert.is(newest?.later, '');
  assert.is(oldest?.later, '2023');
});

test('a day leads to its issue, and to both when it has two', () => {
  const april = calendarYears([second, ...issues])[0]?.months[3];
  const days = april?.weeks.flat().filter(({ issues: each }) => each.length > 0) ?? [];
  assert.equal(
    days.map(({ day, issues: each }) => [day, each.map(({ id }) => id)]),
    [
      [2, ['2023-04-02']],
      [26, ['2023-04-26-b', '2023-04-26']],
    ],
  );
});

test('an archive with no issue has an empty calendar', () => assert.equal(calendarYears([]), []));

test.run();
