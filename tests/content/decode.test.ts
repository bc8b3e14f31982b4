import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../src/content/decode.ts';
import { ProblemList } from '../../src/content/problem.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
/** 工会职工劳模 and a line end, in GB18030. */
const gb = Uint8Array.of(0xb9, 0xa4, 0xbb, 0xe1, 0xd6, 0xb0, 0xb9, 0xa4, 0xc0, 0xcd, 0xc4, 0xa3, 0x0a);

const faults: [why: string, bytes: Uint8Array, told: string][] = [
  ['UTF-16, little end first', utf16('\ufeff工会', false), 'other-encoding 1:1'],
  ['UTF-16, big end first', utf16('\ufeff工会', true), 'other-encoding 1:1'],
  ['UTF-16 without a mark, where ASCII shows it', utf16('---\ntitle: 工会\n', false), 'other-encoding 1:1'],
  ['GB18030', gb, 'other-encoding 1:1'],
  ['GB18030 after ASCII', Uint8Array.of(...utf8('---\ntitle: '), ...gb), 'other-encoding 2:8'],
  ['Latin-1', Uint8Array.of(...utf8('Caf'), 0xe9, ...utf8(' und so')), 'not-utf8 1:4'],
  ['UTF-8 with one broken byte', Uint8Array.of(...utf8('工会职工'), 0xff, ...utf8('劳模')), 'not-utf8 1:5'],
  ['a character cut in half at the end', utf8('工会\n劳模').subarray(0, -1), 'text-cut-short 2:2'],
  ['a character of four bytes cut at the end', utf8('工𠮷').subarray(0, -2), 'text-cut-short 1:2'],
  ['a surrogate written by itself', Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x62), 'not-utf8 1:2'],
  ['a Word document', utf8('PK\u0003\u0004...'), 'not-text 1:1'],
  ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-text 1:1'],
  ['a PDF', utf8('%PDF-1.7'), 'not-text 1:1'],
  ['nothing but zeros', new Uint8Array(8), 'file-of-zeros 1:1'],
];

for (const [why, bytes, told] of faults) {
  test(`${why} is refused by its name`, () => {
    const problems = new ProblemList();
    assert.is(decode(bytes, 'a.md', problems), undefined);
    assert.equal(
      problems.items.map(({ code, line, column }) => `${code} ${line}:${column}`),
      [told],
    );
  });
}

for (const text of ['', '工会', 'a\u0000b', '𠮷野家', '\ufeff工会']) {
  test(`UTF-8 is decoded: ${JSON.stringify(text)}`, () => {
    const problems = new ProblemList();
    assert.is(decode(utf8(text), 'a.md', problems)?.replace('\ufeff', ''), text.replace('\ufeff', ''));
    assert.equal(problems.items, []);
  });
}

test.run();
