import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { betweenWords } from '../src/whole-words.ts';

const cuts: [text: string, at: number, before: number, after: number][] = [
  ['quien pueda traerla', 15, 12, 19],
  ['la canción', 8, 3, 10],
  ['the workers’ hall', 11, 4, 12],
  ['工会开设Reading室', 6, 4, 11],
  ['工会开设阅览室', 3, 3, 3],
  ['二𠮷三', 2, 1, 3],
  ['word', 4, 4, 4],
];

for (const [text, at, before, after] of cuts) {
  test(`“${text}” is cut at ${at} within no word and no character`, () => {
    assert.is(betweenWords(text, at, -1), before);
    assert.is(betweenWords(text, at, 1), after);
  });
}

test.run();
