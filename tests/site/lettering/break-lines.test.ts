import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { breakLines } from '../../../src/site/lettering/break-lines.ts';
import { piecesOf } from '../../../src/site/lettering/pieces.ts';
import { fc } from '../../property.ts';

/** Breaks a text as if every character of Chinese were one wide and every other half. */
function broken(text: string, width: number, most = 9): string[] | undefined {
  const widthOf = (part: string) => [...part].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0);
  const pieces = piecesOf(text).map((piece) => ({ ...piece, width: widthOf(piece.text) }));
  return breakLines(pieces, { width, space: 0.25, most })?.lines;
}

const cases: readonly [name: string, text: string, width: number, lines: readonly string[]][] = [
  [
    'at the space of a headline',
    '凝心聚力当先锋 唱响新时代奋斗者之歌',
    11,
    ['凝心聚力当先锋', '唱响新时代奋斗者之歌'],
  ],
  ['after a comma rather than inside a clause', '立足产改，成长赋能', 6, ['立足产改，', '成长赋能']],
  ['never before a closing mark', '一二三，四', 3, ['一二', '三，四']],
  ['never after an opening mark', '一线的“匠心说”', 5, ['一线的', '“匠心说”']],
  ['never inside a number with its unit of a word', '在2023.5年的4月', 4.5, ['在2023.5', '年的4月']],
  ['never inside a dash', '劳动——光荣', 4, ['劳动——', '光荣']],
  ['never inside a word', 'The night shift', 5, ['The night', 'shift']],
];

for (const [name, text, width, lines] of cases) {
  test(`a line ends ${name}`, () => equal(broken(text, width), lines));
}

test('what does not fit is told, not squeezed', () => {
  is(broken('当好主力军建功新丹徒', 3, 2), undefined);
});

test('no line of any text begins with a closing mark or ends with an opening one', () => {
  const character = fc.constantFrom(...'工会职人，。、；：！？“”《》（）——……·A1 ');
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 8, max: 14 }),
      (all, width) => {
        const text = all.join('');
        for (const line of broken(text, width, 60) ?? []) {
          const whole = text.replace(/\s+/g, '').startsWith(line.replace(/\s+/g, ''));
          ok(
            whole || !/^[，。、；：！？”》）·…—]/.test(line) || /\s[，。、；：！？”》）·…—]/.test(text),
            line,
          );
          const last = text.replace(/\s+/g, '').endsWith(line.replace(/\s+/g, ''));
          ok(last || !/[“《（]$/.test(line), line);
        }
      },
    ),
  );
});

test('nothing of a text is lost or doubled by breaking it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[工会职人，。“”A-F1-9 ]{1,40}$/u), (text) => {
      const lines = broken(text, 12, 60);
      if (lines) is(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
    }),
  );
});

test.run();
