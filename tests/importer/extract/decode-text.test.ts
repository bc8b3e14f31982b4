import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeText, type Encoding } from '../../../src/importer/extract/decode-text.ts';
import { gb18030 } from '../gb18030.ts';
import { faultOf } from '../scratch-archive.ts';

const text = '今年以来，区总工会组织职工技能竞赛，2000多人参加。这是为了提高工人的本领。';
const swapped = Buffer.from(text, 'utf16le').swap16();

const told: [string, Uint8Array][] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['GB18030', gb18030(text)],
  ['UTF-16 of Windows', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['UTF-16, the other way round', swapped],
];

for (const [name, bytes] of told) {
  test(`a text is read in the encoding that it is in: ${name}`, () => {
    assert.is(decodeText(bytes, 'x.txt').replace(/^\ufeff/, ''), text);
  });
}

test('bytes that fit no encoding well are asked about, not guessed at', async () => {
  const big5 = Buffer.from('a4a4b0ea a475b77c c2beb7e7 a475a440 a5d1', 'hex');
  const latin = Buffer.from('caf\xe9 d\xe9j\xe0 vu na\xefve', 'latin1');
  assert.is(await faultOf(() => decodeText(big5, 'x.txt')), 'encoding-unknown');
  assert.is(await faultOf(() => decodeText(latin, 'x.txt')), 'encoding-unknown');
  assert.is(
    await faultOf(() =>
      decodeText(
        Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
        'x',
      ),
    ),
    'encoding-unknown',
  );
});

test('an answer is taken, and refused where the bytes contradict it', async () => {
  const wanted: Encoding = 'gb18030';
  assert.is(decodeText(gb18030('工会'), 'x.txt', wanted), '工会');
  assert.is(await faultOf(() => decodeText(Uint8Array.of(0xb9, 0xff), 'x.txt', wanted)), 'not-in-encoding');
});

test('a text that ends in half a character is not taken for another encoding', async () => {
  assert.is(await faultOf(() => decodeText(Buffer.from(text).subarray(0, -2), 'x.txt')), 'text-cut-short');
});

test.run();
