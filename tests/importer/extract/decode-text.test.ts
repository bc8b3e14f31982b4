import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeText, type Encoding } from '../../../src/importer/extract/decode-text.ts';
import { decodePage } from '../../../src/importer/extract/html.ts';
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

test('a short text is told by where its characters stand, and one that could be of two encodings is asked about', async () => {
  // 碼頭工會夜校開課，首批四十名工友報名學習, in Big5.
  const big5 = Buffer.from(
    'bd58c059a475b77ca95daed5b67dbdd2a141adbaa7e5a57ca451a657a475a4cdb3f8a657bec7b2df',
    'hex',
  );
  assert.is(decodeText(big5, 'x.txt'), '碼頭工會夜校開課，首批四十名工友報名學習');
  const rare = '码头吊钩钢索缆绳铁锚船坞滑轮绞盘舷梯灯塔';
  assert.is(decodeText(gb18030(rare), 'x.txt'), rare);
  const korean = Buffer.from(
    'bfc0b4c3b3ebb5bfc1b6c7d5c0c7c8b8c0c7b8a6bfadb0edc0d3b1ddb0fab3ebb5bfbdc3b0a3',
    'hex',
  );
  assert.is(await faultOf(() => decodeText(korean, 'x.txt')), 'encoding-unknown');
  assert.is(await faultOf(() => decodeText(gb18030('系统'), 'x.txt')), 'encoding-unknown');
  assert.is(decodeText(Buffer.from('señor José'), 'x.txt'), 'señor José');
});

test('a page is read in the encoding that it names, and in UTF-8 where an old name was left standing', () => {
  const page = (name: string, words: string): string => `<meta charset="${name}"><p>${words}</p>`;
  const latin = Buffer.from(page('iso-8859-1', 'café'), 'latin1');
  assert.match(decodePage(latin, 'x.html'), 'café');
  assert.match(decodePage(Buffer.from(page('gb2312', '码头的灯')), 'x.html'), '码头的灯');
  assert.match(decodePage(gb18030(page('x-gbk', '灯')), 'x.html'), '灯');
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
