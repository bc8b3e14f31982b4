import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Period } from '../../../src/archive/types.ts';
import {
  formatDate,
  formatFullDate,
  formatPeriod,
  formatSpan,
  weeksOfMonth,
} from '../../../src/rendering/format/dates.ts';

const cases: [date: string, chinese: string, english: string][] = [
  ['2023-04-26', '2023年4月26日', '26 April 2023'],
  ['2022-06', '2022年6月', 'June 2022'],
  ['2022', '2022年', '2022'],
  ['not a date', 'not a date', 'not a date'],
];

for (const [date, chinese, english] of cases) {
  test(`${date} reads ${chinese} and ${english}`, () => {
    assert.is(formatDate(date, 'zh-CN'), chinese);
    assert.is(formatDate(date, 'en'), english);
  });
}

test('a day has its weekday, a month has none', () => {
  assert.is(formatFullDate('2023-04-26', 'zh-CN'), '2023年4月26日 星期三');
  assert.is(formatFullDate('2023-04-26', 'en'), 'Wednesday, 26 April 2023');
  assert.is(formatFullDate('2023-04', 'zh-CN'), '2023年4月');
});

test('a calendar begins its weeks on Monday and has every day once', () => {
  const weeks = weeksOfMonth(2023, 4);
  assert.equal(weeks[0], [0, 0, 0, 0, 0, 1, 2]);
  assert.equal(
    weeks.flat().filter(Boolean),
    Array.from({ length: 30 }, (_, day) => day + 1),
  );
  assert.ok(weeks.every((week) => week.length === 7));
  assert.is(weeksOfMonth(2024, 2).flat().filter(Boolean).length, 29);
});

const spans: [from: string, to: string, chinese: string, english: string][] = [
  ['2023-01', '2023-02', '2023年1月—2月', 'January–February 2023'],
  ['2023-12', '2024-01', '2023年12月—2024年1月', 'December 2023 – January 2024'],
  ['2023-04-26', '2023-04-30', '2023年4月26日—30日', '26–30 April 2023'],
  ['2023-04-26', '2023-05-02', '2023年4月26日—5月2日', '26 April – 2 May 2023'],
  ['2023-12-28', '2024-01-03', '2023年12月28日—2024年1月3日', '28 December 2023 – 3 January 2024'],
  ['2022', '2023', '2022年—2023年', '2022–2023'],
  ['2023-01-15', '2023-02', '2023年1月15日—2月', '15 January – February 2023'],
  ['2023', '2023-06', '2023年—2023年6月', '2023 – June 2023'],
  ['2023-04', '2023-04', '2023年4月', 'April 2023'],
];

for (const [from, to, chinese, english] of spans) {
  test(`from ${from} to ${to} reads ${chinese} and ${english}`, () => {
    assert.is(formatSpan(from, to, 'zh-CN'), chinese);
    assert.is(formatSpan(from, to, 'en'), english);
  });
}

const periods: [period: Partial<Period> | undefined, chinese: string][] = [
  [undefined, ''],
  [{ printed: '去年', from: '2022', to: '2022', basis: 'resolved' }, '去年（2022年）'],
  [{ printed: '近年来' }, '近年来'],
  [{ from: '2022-06', to: '2022-08' }, '2022年6月至2022年8月'],
  [{ printed: '2022年', from: '2022', to: '2022' }, '2022年'],
];

for (const [period, chinese] of periods) {
  test(`${JSON.stringify(period)} reads “${chinese}”`, () => {
    const whole = period && { printed: '', from: '', to: '', basis: '' as const, ...period };
    assert.is(formatPeriod(whole, 'zh-CN'), chinese);
  });
}

test.run();
