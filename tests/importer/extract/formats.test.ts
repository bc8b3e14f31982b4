import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readReceived } from '../../../src/importer/extract/formats.ts';
import { gb18030 } from '../gb18030.ts';
import { faultOf } from '../scratch-archive.ts';
import { wordDocument, zip } from '../word-document.ts';

const text = '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。';
const page = `<html><head><meta charset="utf-8"></head><body><h1>港口工人的一天</h1><p>${text}</p></body></html>`;

const read = (name: string, bytes: string | Uint8Array): Promise<Received> =>
  readReceived({
    name,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    picture: () => undefined,
  });
const textsOf = ({ lines }: Received): string[] => lines.map((line) => line.text);
const latin1 = (bytes: string): Buffer => Buffer.from(bytes, 'latin1');
const compound = (part: string): Buffer =>
  Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.from(part, 'utf16le')]);

const named: [what: string, name: string, bytes: string | Uint8Array][] = [
  ['a web page that an office calls .doc', '纪要.doc', page],
  ['a web page in UTF-16', '页.html', Buffer.from(`\ufeff${page}`, 'utf16le')],
  ['a web page without an ending', '页', `\n<!-- saved from url=(0022)https://example.org/ -->\n${page}`],
  ['a Word document that is called .doc', '稿.doc', wordDocument(['港口工人的一天', text])],
  ['a Word document with macros', '稿.docm', wordDocument(['港口工人的一天', text])],
  ['a template of Word', '稿.dotx', wordDocument(['港口工人的一天', text])],
  ['a Word document that is called .txt', '稿.txt', wordDocument(['港口工人的一天', text])],
  ['a text that is called .doc', '稿.doc', `港口工人的一天\n\n${text}`],
  [
    'a page in Big5 that says so',
    '頁.html',
    Buffer.concat([
      Buffer.from('<html><meta charset="big5"><body><h1>'),
      Buffer.from([0xa4, 0x75, 0xb7, 0x7c]),
      Buffer.from('</h1></body></html>'),
    ]),
  ],
];
for (const [what, name, bytes] of named) {
  test(`${what} is read as what it is`, async () => {
    const [title, first] = textsOf(await read(name, bytes));
    assert.ok(title === '港口工人的一天' ? first === text : title === '工會', title);
  });
}

const refused: [name: string, bytes: Uint8Array, code: string][] = [
  ['旧稿.doc', compound('WordDocument'), 'old-word'],
  ['加密.docx', compound('EncryptedPackage'), 'encrypted'],
  ['表.xls', compound('Workbook'), 'spreadsheet'],
  ['表.xlsx', zip({ 'xl/workbook.xml': 'x' }), 'spreadsheet'],
  ['片.ppt', compound('PowerPoint Document'), 'slides'],
  ['片.pptx', zip({ 'ppt/presentation.xml': 'x' }), 'slides'],
  ['信.msg', compound('__substg1.0_0037001F'), 'mail-file'],
  ['信.eml', latin1('Received: from x\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nx'), 'mail-file'],
  ['稿.rtf', latin1('{\\rtf1 x}'), 'rtf'],
  ['改名.doc', latin1('{\\rtf1 x}'), 'rtf'],
  ['版.pdf', latin1('%PDF-1.7'), 'laid-out'],
  ['版.ofd', zip({ 'OFD.xml': 'x' }), 'laid-out'],
  [
    '稿.odt',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' }),
    'document-broken',
  ],
  ['稿.pages', zip({ 'Index/Document.iwa': 'x' }), 'pages-file'],
  ['几篇.zip', zip({ 'a/稿.docx': wordDocument(['x']) }), 'archive-file'],
  ['几篇.rar', latin1('Rar!\x1a\x07'), 'archive-file'],
  ['扫描.jpg', latin1('\xff\xd8\xff\xe0'), 'picture-file'],
  ['截图.docx', latin1('\x89PNG\r\n'), 'picture-file'],
  ['照片.heic', latin1('\0\0\0\x18ftypheic'), 'picture-file'],
  ['页.webarchive', latin1('bplist00\xd1\x01\x02_\x10\x0fWebMainResource'), 'webarchive'],
  ['断.docx', latin1('PK\x03\x04 word/document.xml'), 'document-broken'],
  ['稿.xyz', latin1('x'), 'file-kind'],
];
for (const [name, bytes, code] of refused) {
  test(`${name} is refused with what to do (${code})`, async () => {
    assert.is(await faultOf(() => read(name, bytes)), code);
  });
}

test('a page that Chrome or Edge saved as one file comes in with its pictures', async () => {
  const picture = Buffer.alloc(300, 7);
  const body =
    '<html><body><h1>=E5=B7=A5=E4=BC=9A=E6=97=A5</h1><p><img src=3D"https://example.org/a/640?x=3D1"><img src=3D"cid:two@mhtml.blink"><img s=\r\nrc=3D"b.png"></p><p>' +
    [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('') +
    '</p></body></html>';
  const part = (type: string, encoding: string, names: string, content: string): string =>
    `------MultipartBoundary--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${names}\r\n\r\n${content}\r\n`;
  const message = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a/p.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x"\r\n\r\n\r\n${part('text/html; charset=utf-8', 'quoted-printable', 'Content-Location: https://example.org/a/p.html', body)}${part('image/png', 'base64', 'Content-Location: https://example.org/a/640?x=1', picture.toString('base64'))}${part('image/png', 'base64', 'Content-ID: <two@mhtml.blink>', picture.toString('base64'))}${part('image/png', 'base64', 'Content-Location: https://example.org/a/b.png', picture.toString('base64'))}------MultipartBoundary--x--\r\n`;
  const received = await read('页.mhtml', message);
  assert.equal(textsOf(received), ['工会日', '', '', '', text]);
  assert.equal(
    received.pictures.map(({ bytes }) => bytes?.length),
    [300, 300, 300],
  );
});

test('a page in GB18030 is read whether it says so or calls itself UTF-8', async () => {
  for (const charset of ['gb2312', 'utf-8']) {
    const bytes = gb18030(
      `<html><meta charset="${charset}"><body><h1>港口工人的一天</h1><p>${text}</p></body></html>`,
    );
    assert.equal(textsOf(await read('页.html', bytes)), ['港口工人的一天', text]);
  }
});

test('a text of more paragraphs than any issue has is refused in words', async () => {
  assert.is(await faultOf(() => read('长.txt', '字。\n'.repeat(100_000))), 'file-too-long');
  assert.is(await faultOf(() => read('长.txt', '字'.repeat(1_000_001))), 'text-too-long');
  assert.is(
    await faultOf(() => read('长.html', `<html><p>${'<'.repeat(1_000_001)}</p></html>`)),
    'text-too-long',
  );
});

test.run();
