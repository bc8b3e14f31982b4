import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Issue, Site } from '../../../src/archive/types.ts';
import { calendarYears } from '../../../src/rendering/lists/calendar.ts';
import { calendarForm } from '../../../src/rendering/lists/calendar-form.ts';
import { madeIssue } from '../../site/made-up.ts';

const issues = ['2023-04-26', '2023-04-02', '2023-01-31', '2021-12-01'].map(madeIssue);
const second = { ...madeIssue('2023-04-26'), id: '2023-04-26-b', path: 'issues/2023-04-26-b/' };

const calendar = (list: readonly Issue[], frequency: Site['frequency'] = 'weekly') =>
  calendarYears({ path: 'issues/', frequency, issues: list });
const idsOf = (list: readonly Issue[]) => list.map(({ id }) => id);

test('each year shows in which months issues appeared', () => {
  const [newest, oldest] = calendar(issues);
  assert.equal(
    newest?.slots.map(({ number, issues: each }) => [number, each.length]),
    [1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0].map((count, index) => [index + 1, count]),
  );
  assert.is(oldest?.year, '2021');
});

test('years without issues are passed over from year to year', () => {
  const [newest, oldest] = calendar(issues);
  assert.is(newest?.earlier?.path, 'issues/2021/');
  assert.is(newest?.later, undefined);
  assert.is(oldest?.later?.year, '2023');
});

test('a day leads to its issue, and to both when it has two', () => {
  const april = calendar([second, ...issues])[0]?.slots[3];
  const days = april?.weeks.flat().filter(({ issues: each }) => each.length > 0) ?? [];
  assert.equal(
    days.map(({ day, issues: each }) => [day, idsOf(each)]),
    [
      [2, ['2023-04-02']],
      [26, ['2023-04-26', '2023-04-26-b']],
    ],
  );
  assert.equal(april?.dayless, []);
});

test('issues of a month, of several and of a year have their places in a calendar of days', () => {
  const double = { ...madeIssue('2023-02'), until: '2023-03' };
  const [year] = calendar([madeIssue('2023-03-05'), double, madeIssue('2023')]);
  assert.equal(idsOf(year?.undated ?? []), ['2023']);
  assert.equal(
    year?.slots.slice(0, 4).map(({ dayless }) => idsOf(dayless)),
    [[], ['2023-02'], ['2023-02'], []],
  );
});

test('a monthly has a place for each month, a quarterly for each quarter, and what comes irregularly is listed', () => {
  const months = calendar(['2023-11-30', '2023-01'].map(madeIssue), 'monthly')[0];
  assert.equal(idsOf(months?.slots[10]?.issues ?? []), ['2023-11-30']);
  assert.equal(months?.slots[10]?.weeks, []);
  const quarters = calendar([{ ...madeIssue('2023-03'), until: '2023-04' }], 'quarterly')[0];
  assert.equal(
    quarters?.slots.map(({ issues: each }) => each.length),
    [1, 1, 0, 0],
  );
  assert.equal(calendar(issues, 'irregular')[0]?.slots, []);
});

test('an issue that runs into the next year stands in all months that its year has left', () => {
  const [year] = calendar([{ ...madeIssue('2023-11'), until: '2024-01' }], 'monthly');
  assert.equal(year?.slots.map(({ issues: each }) => each.length).slice(9), [0, 1, 1]);
});

const monthly = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}-15`);
const forms: [what: string, dates: string[], form: string][] = [
  ['no issue', [], 'days'],
  ['one day', ['2023-04-26'], 'days'],
  ['months', ['2023-04', '2023-05'], 'months'],
  ['years', ['1990', '1991', '1992', '1993'], 'list'],
  ['one issue in each month', monthly, 'months'],
  ['one issue in each month and one more', [...monthly, '2023-05-30'], 'months'],
  ['one issue in each quarter', ['2023-01-05', '2023-04-06', '2023-07-02', '2023-10-01'], 'quarters'],
  ['an issue every week', ['01', '08', '15', '22'].map((day) => `2023-02-${day}`), 'days'],
];

for (const [what, dates, form] of forms)
  test(`${what} without a frequency: ${form}`, () => assert.is(calendarForm('', dates.map(madeIssue)), form));

test('an archive with no issue has an empty calendar', () => assert.equal(calendar([]), []));

test.run();
