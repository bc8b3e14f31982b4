import { test } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { fitText } from '../../../src/site/lettering/fit-text.ts';
import { openTypefaces } from '../../../src/site/lettering/typefaces.ts';

const faces = openTypefaces('.').of('bold');
const box = { width: 504, sizes: [72, 66, 60, 54, 48, 42, 37], linesAt: () => 5 };

test('a headline is as large as its place allows', () => {
  const { size, lines } = fitText('五一特刊', faces, 'zh-CN', box);
  equal([size, lines], [72, ['五一特刊']]);
});

test('a headline is a little smaller when its lines then end with its clauses', () => {
  const { size, lines } = fitText('凝心聚力当先锋 唱响新时代奋斗者之歌', faces, 'zh-CN', box);
  equal(lines, ['凝心聚力当先锋', '唱响新时代奋斗者之歌']);
  is(size, 48);
});

test('a headline that is too long ends in the ellipsis of its language', () => {
  const long = (text: string, language: 'zh-CN' | 'en') =>
    fitText(text.repeat(60), faces, language, box).lines;
  match(long('劳动创造幸福，', 'zh-CN').at(-1) ?? '', /……$/);
  match(long('The night shift, ', 'en').at(-1) ?? '', /[^…]…$/);
  ok(long('劳动创造幸福，', 'zh-CN').length <= 5);
});

test.run();
