import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { closestPassage } from '../../../src/archive/resolve/closest-passage.ts';

const texts = [
  '青石镇总工会举办亮灯行动，为夜班工友照亮回家的路。',
  '市劳模石大明带着三名徒弟更换旧路灯120余盏。',
];
const cases: [why: string, wanted: string, nearest: string, difference: string][] = [
  ['a changed character', '带着二名徒弟', '带着三名徒弟', '带着三名徒弟 → 带着二名徒弟'],
  ['a left-out character', '石大明带三名徒弟', '石大明带着三名徒弟', '石大明带着三名徒弟 → 石大明带三名徒弟'],
  ['an added character', '更换了旧路灯120余盏', '更换旧路灯120余盏', '更换旧路灯1 → 更换了旧路灯1'],
  ['a changed number', '更换旧路灯210余盏', '更换旧路灯120余盏', '换旧路灯120余盏 → 换旧路灯210余盏'],
  ['other words', '春天的故事里有花开', '', ''],
  ['nothing', '', '', ''],
];

for (const [why, wanted, nearest, difference] of cases)
  test(`${why}: the nearest words and where they part are shown`, () =>
    assert.equal(closestPassage(texts, wanted), { nearest, difference }));

test('in a text of a million characters the nearest words are found', () => {
  const far = `${'灯'.repeat(500_000)}市劳模石大明带着三名徒弟${'路'.repeat(500_000)}`;
  assert.is(closestPassage([far], '石大明带着二名徒弟').nearest, '石大明带着三名徒弟');
});

test('in a million times the same character the first of many words as near is shown', () => {
  const { nearest, difference } = closestPassage(['灯'.repeat(1_000_000)], '灯灯灯灯路');
  assert.equal([nearest, difference], ['灯灯灯灯灯', '灯灯灯灯灯 → 灯灯灯灯路']);
});

test.run();
