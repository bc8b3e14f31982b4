import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readReceived } from '../../../src/importer/extract/formats.ts';
import { importLimits } from '../../../src/model/limits.ts';
import { openFile, p } from '../open-document.ts';
import { faultOf } from '../scratch-archive.ts';
import { wordDocument, zip } from '../word-document.ts';

const sentence = '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长在吊机下走了三个来回。';

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><h1>城南码头的清晨</h1><p>${sentence}</p>${body}</body></html>`;
}

function nested(depth: number, open: string, close: string): string {
  return open.repeat(depth) + sentence + close.repeat(depth);
}

/** What a document is refused with, or the number of its lines. */
async function readAs(name: string, content: string | Uint8Array): Promise<string | number> {
  const bytes = Buffer.from(content);
  const picture = () => undefined;
  let lines = 0;
  const fault = await faultOf(async () => {
    lines = (await readReceived({ name, bytes, picture })).lines.length;
  }).catch(() => '');
  return fault || lines;
}

/** A Word document whose text is this XML. */
function word(body: string): Buffer {
  const name = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '_rels/.rels': `<Relationships><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${name}"><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>${body}</w:body></w:document>`,
  });
}

const most = importLimits.elements.most;
const inputs: [what: string, name: string, content: () => string | Uint8Array, expected: string | 'taken'][] =
  [
    ['5,000 spans in each other', 'a.html', () => page(nested(5000, '<span>', '</span>')), 'taken'],
    [
      '2,000 tables in each other',
      'a.html',
      () => page(nested(2000, '<table><tr><td>', '</td></tr></table>')),
      'taken',
    ],
    [
      '20,000 divisions in each other',
      'a.html',
      () => page(nested(20_000, '<div>', '</div>')),
      'page-too-deep',
    ],
    ['divisions that never end', 'a.html', () => page('<div>'.repeat(200_000)), 'page-too-deep'],
    ['more elements than an issue has', 'a.html', () => page('<br>'.repeat(most)), 'page-too-long'],
    ['comments before the page', 'a.html', () => `${'<!---->'.repeat(800)}${page('')}`, 'taken'],
    ['comments and no page', 'a.html', () => `${'<!---->'.repeat(800)}x`, 'taken'],
    [
      'one selector a hundred thousand times',
      'a.html',
      () => page(`<p>${sentence}</p>`.repeat(2000), `<style>${'p,'.repeat(100_000)}b{color:red}</style>`),
      'taken',
    ],
    [
      'a table that is wider than any',
      'a.html',
      () => page(`<table><tr>${'<td>1'.repeat(90_000)}</table>`),
      'file-too-long',
    ],
    [
      'thirty thousand links to one place',
      'a.html',
      () => page(`<p><a id="n" href="#n">1</a></p>`.repeat(30_000)),
      'file-too-long',
    ],
    [
      'a message of more parts than one has',
      'a.mhtml',
      () => `From: x\r\nContent-Type: multipart/related; boundary="-"\r\n\r\n${'-'.repeat(1_000_000)}`,
      'page-too-long',
    ],
    [
      'a Word document of 2,000 levels',
      'a.docx',
      () => word(nested(2000, '<w:ins>', '</w:ins>')),
      'page-too-deep',
    ],
    [
      'a paragraph of a million runs',
      'a.docx',
      () => word(`<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>`),
      'page-too-long',
    ],
    [
      'an OpenDocument text of 2,000 levels',
      'a.odt',
      () => openFile({ body: p('字') + nested(2000, '<text:section>', '</text:section>') }),
      'page-too-deep',
    ],
    [
      'a part that unpacks to more than a text has',
      'a.docx',
      () => word(' '.repeat(importLimits.part.most)),
      'document-too-large',
    ],
  ];

for (const [what, name, content, expected] of inputs) {
  test(`${what}: ${expected === 'taken' ? 'the text comes in' : 'refused with a sentence'}`, async () => {
    const read = await readAs(name, content());
    if (expected === 'taken') assert.ok(Number(read) > 0, String(read));
    else assert.is(read, expected);
  });
}

/** A document whose directory says that its text is shorter than it is. */
function lying(): Buffer {
  const bytes = wordDocument([sentence.repeat(20_000)]);
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(Math.min(500, bytes.readUInt32LE(at + 24)), at + 24);
  return bytes;
}

test('a document that unpacks to more than it declares is damaged, not empty', async () => {
  assert.is(await readAs('a.docx', lying()), 'document-broken');
});

test.run();
