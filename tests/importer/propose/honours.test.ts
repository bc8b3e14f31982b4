import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findHonours } from '../../../src/importer/propose/honours.ts';

/** A text, and who holds what in it: name, honour, level, year. */
const honours: [string, string[]][] = [
  [
    '何大川荣获2021年全国五一劳动奖章、“江州工匠”称号。',
    ['何大川 全国五一劳动奖章 全国 2021', '何大川 江州工匠'],
  ],
  ['装卸班何大川、李小舟被授予“江州工匠”称号', ['何大川 江州工匠', '李小舟 江州工匠']],
  [
    '授予何大川、李小舟等5人江州市劳动模范称号。',
    ['何大川 江州市劳动模范 江州市', '李小舟 江州市劳动模范 江州市'],
  ],
  ['市总工会授予何大川同志“江州市五一劳动奖章”。', ['何大川 江州市五一劳动奖章 江州市']],
  ['全国劳动模范、城南机械有限公司焊工何大川说，', ['何大川 全国劳动模范 全国']],
  ['江州省五一劳动奖章获得者王志勇在会上发言', ['王志勇 江州省五一劳动奖章 江州省']],
  ['何大川（全国劳动模范）走上讲台', ['何大川 全国劳动模范 全国']],
  ['何大川，全国劳动模范，城南港务公司桥吊司机。', ['何大川 全国劳动模范 全国']],
  ['公司的壮强荣获江州市职工十佳“先进操作法”。', ['壮强 江州市职工十佳“先进操作法” 江州市']],
  ['全国劳模何大川、省劳模李小舟为职工宣讲。', ['何大川 全国劳模 全国', '李小舟 省劳模 省']],
  ['省、市劳模、技师、工匠等深入车间。', []],
  ['何大川是一名技能大师，建有技能大师工作室。', []],
  ['亲切看望劳动模范、技术能手等职工代表，', []],
  ['捐款5万元荣获先进个人', []],
  ['李小舟当选主席。', []],
];
for (const [text, wanted] of honours) {
  test(`an honour goes to the person whom the words give it to, and to nobody else: ${text}`, () => {
    const found = findHonours(text).map(({ name, honour, level, year }) =>
      [name, honour, level, year].filter((part) => part !== '').join(' '),
    );
    assert.equal(found, wanted);
  });
}

test('the words of an honour hold the name that it goes to', () => {
  for (const [text] of honours)
    for (const { name, start, end } of findHonours(text)) assert.ok(text.slice(start, end).includes(name));
});

test.run();
