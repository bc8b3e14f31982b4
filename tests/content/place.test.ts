import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeAt, placeOfWords, placesIn } from '../../src/content/place.ts';

const text = { file: 'a.md', body: '\n一二。\n三𠮷四\n\n五三\n', bodyLine: 5 };
const cases: [why: string, line: number, words: string, place: string][] = [
  ['on the line itself', 6, '二', '6:2'],
  ['on a later line of the paragraph', 6, '四', '7:3'],
  ['not in the next paragraph', 6, '五', '6:1'],
  ['from the line on', 9, '三', '9:2'],
  ['words that are not there', 6, '六', '6:1'],
  ['no words', 6, '', '6:1'],
  ['a line beyond the file', 99, '一', '99:1'],
];

test('offsets of one line are placed whatever their order', () => {
  const place = placesIn('a.md', '一二三𠮷四\n五六');
  const placed = [0, 2, 5, 1, 7, 8, 3]
    .map((offset) => place(offset))
    .map(({ line, column }) => `${line}:${column}`);
  assert.equal(placed, ['1:1', '1:3', '1:5', '1:2', '2:1', '2:2', '1:4']);
});

for (const [why, line, words, place] of cases)
  test(`words are placed ${why}`, () => {
    const found = placeOfWords(text, line, words);
    assert.is(`${found.line}:${found.column}`, place);
  });

test('an offset has one place, however it is found', () => {
  const source = 'a\n𠮷b\n\nc';
  for (let offset = 0; offset <= source.length; offset += 1)
    assert.equal(placesIn('a', source)(offset), placeAt('a', source, offset));
});

test.run();
