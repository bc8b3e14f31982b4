import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fileNote } from '../../../src/rendering/format/file-note.ts';

const cases: [name: string, bytes: number, note: string][] = [
  ['minutes.pdf', 1_240_000, 'PDF, 1.2 MB'],
  ['bell.wav', 20, 'WAV, 0.1 kB'],
  ['mail/', 12_000, '12 kB'],
];

for (const [name, bytes, note] of cases)
  test(`${name} is told to be ${note}`, () => assert.is(fileNote({ name, bytes }, 'en'), note));

test.run();
