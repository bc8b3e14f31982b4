import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isDay, isPartialDate } from '../../src/model/dates.ts';

const days: [string, boolean][] = [
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2023-04-30', true],
  ['2023-04-31', false],
  ['2023-12-31', true],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-01-00', false],
  ['0000-01-01', false],
  ['2023-1-1', false],
];
for (const [text, wanted] of days)
  test(`${text} is ${wanted ? 'a' : 'no'} day of the calendar`, () => assert.is(isDay(text), wanted));

test('a date may lack its day, or its month too', () => {
  assert.ok(['2023', '2023-04', '2023-04-26'].every(isPartialDate));
  assert.not.ok(['23', '2023-13', '2023-04-31', '2023-4'].some(isPartialDate));
});

test.run();
