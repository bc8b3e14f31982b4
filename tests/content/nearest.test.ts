import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest } from '../../src/content/nearest.ts';

const fields = ['title', 'kicker', 'byline', 'page', 'date', 'weekday', 'number'];
const cases: [typed: string, meant: string | undefined][] = [
  ['titel', 'title'],
  ['Title', 'title'],
  ['titles', 'title'],
  ['dtae', 'date'],
  ['bylien', 'byline'],
  ['kiker', 'kicker'],
  ['wekday', 'weekday'],
  ['tags', undefined],
  ['no', undefined],
  ['permalink', undefined],
  ['', undefined],
];

for (const [typed, meant] of cases) {
  test(`${typed || 'nothing'} ${meant ? `was meant for ${meant}` : 'is near no field'}`, () =>
    assert.is(nearest(typed, fields), meant));
}

test('of two equally near the first wins', () =>
  assert.is(nearest('wang-gan', ['wang-gang', 'wang-gao']), 'wang-gang'));

test.run();
