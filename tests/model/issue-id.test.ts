import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareIds, dateOfId, suffixOfId } from '../../src/model/issue-id.ts';

const cases: [id: string, date: string, suffix: string][] = [
  ['2023-04-26', '2023-04-26', ''],
  ['2023-04-26-dispatch', '2023-04-26', 'dispatch'],
  ['2023-04-26-2', '2023-04-26', '2'],
  ['2023-04-26-night-shift', '2023-04-26', 'night-shift'],
  ['2023-04', '2023-04', ''],
  ['2023-04-b', '2023-04', 'b'],
  ['2023', '2023', ''],
  ['2023-annual', '2023', 'annual'],
];

for (const [id, date, suffix] of cases) {
  test(`${id} is an issue of ${date}${suffix && `, told apart by ${suffix}`}`, () => {
    assert.is(dateOfId(id), date);
    assert.is(suffixOfId(id), suffix);
  });
}

for (const id of ['2023-04-31', '2023-13', '2023-4', '2023-04-2', '23', '2023-', '2023-04-26-A', '../2023'])
  test(`${id} is no issue`, () => assert.is(dateOfId(id), ''));

test('issues stand in the order of their dates, a less exact one before all that lies in it', () => {
  const ids = [
    '2022-12-31',
    '2023',
    '2023-b',
    '2023-01',
    '2023-01-b',
    '2023-01-01',
    '2023-01-01-b',
    '2023-02',
  ];
  assert.equal(ids.toReversed().sort(compareIds), ids);
});

test.run();
