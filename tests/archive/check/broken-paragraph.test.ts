import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isProbablyBroken } from '../../../src/archive/check/broken-paragraph.ts';

const cases: [why: string, paragraph: string, next: string, broken: boolean][] = [
  [
    'a sentence that goes on in the next paragraph',
    '夜校的老师都是厂里的老师傅，他们白天在车间里带徒弟，晚上到',
    '教室里讲课，一讲就是三年。',
    true,
  ],
  [
    'a paragraph that begins with a comma',
    '夜校的老师都是厂里的老师傅他们白天在车间里带徒弟',
    '，晚上讲课。',
    true,
  ],
  ['a quotation parted in the middle', '夜校今年的第一课讲的是“从学徒到', '工匠”，听的人坐满了教室。', false],
  [
    'a long quotation parted in the middle',
    '夜校今年的第一课由石大明来讲，讲的是“从学徒到',
    '工匠”，听的人坐满了教室。',
    true,
  ],
  ['a number parted in the middle', '夜校开班以来先后有来自全镇各家企业的学员12', '00人前来听课。', true],
  [
    'a word that never ends a line',
    '夜校的老师都是厂里带过许多徒弟的老师傅和',
    '技师，他们讲课不要报酬。',
    true,
  ],
  ['a whole sentence', '夜校的老师都是厂里的老师傅，他们晚上到教室里讲课。', '一讲就是三年。', false],
  [
    'a headline above its text',
    '青石镇工友夜校今年春季班在镇文化中心开班授课',
    '4月1日，青石镇工友夜校开班。',
    false,
  ],
  ['a signature', '（本报记者陆小禾，通讯员石大明，摄影记者小李）', '夜校的老师都是厂里的老师傅。', false],
  ['a list of items', '第一，提高讲课的水平，推动夜校办得更好更久', '●第二，把课送到车间。', false],
  ['a short line', '他们说，好', '就学。', false],
  ['a paragraph before a short line', '夜校的老师都是厂里的老师傅，他们白天在车间里带徒弟', '陆小禾', false],
];

for (const [why, paragraph, next, broken] of cases)
  test(`${why} ${broken ? 'is' : 'is not'} taken for a broken paragraph`, () =>
    assert.is(isProbablyBroken(paragraph, next), broken));

test.run();
