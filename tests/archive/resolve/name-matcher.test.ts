import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type NameMatch, NameMatcher } from '../../../src/archive/resolve/name-matcher.ts';
import { fc } from '../../property.ts';

const found = (names: string[], text: string): string[] =>
  new NameMatcher(names).matches(text).map(({ name, start, end }) => `${names[name]} ${start}-${end}`);

const cases: [why: string, names: string[], text: string, matches: string[]][] = [
  ['a name is found wherever it stands', ['石大明'], '石大明说，石大明做', ['石大明 0-3', '石大明 5-8']],
  [
    'a name inside a name is found too',
    ['石大明', '石大明工作室'],
    '石大明工作室',
    ['石大明 0-3', '石大明工作室 0-6'],
  ],
  ['names that overlap are both found', ['甲乙', '乙丙'], '甲乙丙', ['甲乙 0-2', '乙丙 1-3']],
  [
    'quotation marks and spaces inside a name are looked through',
    ['亮灯行动'],
    '“亮灯”行 动',
    ['亮灯行动 1-7'],
  ],
  ['a name in Latin letters is a whole word', ['Ann'], 'Ann, Annual, Joann, Ann’s', ['Ann 0-3', 'Ann 20-23']],
  ['a Latin name beside Chinese is whole', ['APP'], '用APP学', ['APP 1-4']],
  ['a name of one character is not looked for', ['石'], '石头', []],
  ['an empty name is not looked for', ['', '“”'], '石头', []],
  ['a rare character is one character', ['𠮷野'], '找𠮷野', ['𠮷野 1-4']],
];

for (const [why, names, text, matches] of cases) test(why, () => assert.equal(found(names, text), matches));

test('every name that a plain search finds is found, and no other', () => {
  const letter = fc.constantFrom('甲', '乙', '丙', '丁');
  const names = fc.uniqueArray(
    fc.array(letter, { minLength: 2, maxLength: 4 }).map((list) => list.join('')),
    { maxLength: 8 },
  );
  const text = fc.array(letter, { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(
    fc.property(names, text, (list, haystack) => {
      const naive = list.flatMap((name, index) =>
        [...haystack].flatMap((_, start): NameMatch[] =>
          haystack.startsWith(name, start) ? [{ name: index, start, end: start + name.length }] : [],
        ),
      );
      const order = (a: NameMatch, b: NameMatch): number => a.end - b.end || a.start - b.start;
      assert.equal(new NameMatcher(list).matches(haystack).sort(order), naive.sort(order));
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('ten thousand names are looked for at once', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `名${index}者`);
  assert.equal(found(names, '名9999者名10000者名0者'), ['名9999者 0-6', '名0者 13-16']);
});

test.run();
