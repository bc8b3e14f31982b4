import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { weekdayAgrees, weekdayOf } from '../../../src/archive/check/weekday.ts';

const cases: [printed: string, date: string, agrees: boolean | undefined][] = [
  ['星期三', '2023-04-26', true],
  ['周三', '2023-04-26', true],
  ['礼拜三', '2023-04-26', true],
  ['星 期 三', '2023-04-26', true],
  ['（星期三）', '2023-04-26', true],
  ['星期日', '2023-04-30', true],
  ['星期天', '2023-04-30', true],
  ['Wednesday', '2023-04-26', true],
  ['wed.', '2023-04-26', true],
  ['星期四', '2023-04-26', false],
  ['Thursday', '2023-04-26', false],
  ['星期八', '2023-04-26', undefined],
  ['三', '2023-04-26', undefined],
  ['we', '2023-04-26', undefined],
  ['星期一', '0099-01-05', true],
  ['星期一', '2023-04', true],
  ['星期八', '2023', undefined],
];

for (const [printed, date, agrees] of cases)
  test(`${printed} on ${date}: ${agrees ?? 'no weekday'}`, () =>
    assert.is(weekdayAgrees(printed, date), agrees));

test('a day’s weekday is said in both languages', () => {
  assert.is(weekdayOf('2024-02-29', 'zh-CN'), '星期四');
  assert.is(weekdayOf('2024-02-29', 'en'), 'Thursday');
});

test.run();
