import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';
import { cardData } from './card-data.ts';

const fonts = openFonts('.');
const typesetters = { 'zh-CN': new Typesetter(fonts, 'zh-CN'), en: new Typesetter(fonts, 'en') };

/** The glyphs of each line of a headline, as a square card shows it; a space has none. */
async function linesOf(headline: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string[][]> {
  const svg = await typesetters[language].svg('card.typ', cardData({ headline, masthead: '' }, 'square'));
  const lines = new Map<string, string[]>();
  const runs = /"typst-text" transform="matrix\(1 0 0 -1 \S+ (\S+)\)">(.*?)<\/g>/gs;
  for (const [, height = '', run = ''] of svg.matchAll(runs)) {
    const glyphs = [...run.matchAll(/<use xlink:href="([^"]+)"/g)].map(([, id = '']) => id);
    lines.set(height, [...(lines.get(height) ?? []), ...glyphs]);
  }
  return [...lines.values()];
}

const lengthsOf = async (...headline: Parameters<typeof linesOf>) =>
  (await linesOf(...headline)).map((line) => line.length);

const cases: readonly [name: string, headline: string, lines: readonly string[]][] = [
  ['is one line when it is short', '五一特刊', ['五一特刊']],
  [
    'is broken at its space',
    '凝心聚力当先锋 唱响新时代奋斗者之歌',
    ['凝心聚力当先锋', '唱响新时代奋斗者之歌'],
  ],
  [
    'is broken after its commas rather than inside a clause',
    '立足产改再出发，成长赋能见实效',
    ['立足产改再出发，', '成长赋能见实效'],
  ],
  ['of one clause is smaller rather than broken', '五一国际劳动节特刊', ['五一国际劳动节特刊']],
  [
    'of one long clause comes in even lines',
    '当好主力军建功新丹徒争做奋斗者',
    ['当好主力军', '建功新丹徒', '争做奋斗者'],
  ],
];

for (const [name, headline, lines] of cases) {
  test(`a headline ${name}`, async () =>
    equal(
      await lengthsOf(headline),
      lines.map((line) => line.length),
    ));
}

test('a headline in English breaks between words', async () => {
  equal(await lengthsOf('The night shift counts its hours', 'en'), [8, 11, 8]);
});

test('no line of a headline begins with a closing mark', async () => {
  // Were the mark allowed at a line's beginning, the line before it would be full.
  for (let length = 3; length < 30; length += 1) {
    const headline = `${'工'.repeat(length)}”会`;
    const lines = await lengthsOf(headline);
    is(
      lines.reduce((sum, count) => sum + count, 0),
      headline.length,
    );
    ok((lines.at(-1) ?? 0) !== 2 || lines.length === 1, `${length}: ${lines}`);
  }
});

for (const [language, sentence, ellipsis] of [
  ['zh-CN', '劳动创造幸福，', '……'],
  ['en', 'The night shift, ', '…'],
] as const) {
  test(`a headline in ${language} that is too long ends in the ellipsis of its language`, async () => {
    const lines = await linesOf(sentence.repeat(60), language);
    const glyphs = lines.flat();
    const last = glyphs.at(-1);
    ok(lines.length > 4);
    equal(glyphs.slice(-ellipsis.length), [...ellipsis].fill(last ?? ''));
    is(glyphs.filter((glyph) => glyph === last).length, ellipsis.length);
  });
}

test.run();
