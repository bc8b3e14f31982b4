import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asciiId } from '../../src/content/ascii-id.ts';
import { readReceived } from '../../src/importer/extract/formats.ts';
import { ImportFault } from '../../src/importer/fault.ts';
import { recognise } from '../../src/importer/recognise/document.ts';
import { readPaper } from '../../src/importer/recognise/paper.ts';
import { readReview } from '../../src/importer/review/review-file.ts';
import { pinyinId, readingOf, slugOf } from '../../src/importer/write/slug.ts';
import { importStrings } from '../../src/locales/importer.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { fc } from '../property.ts';
import { openFile, p } from './open-document.ts';
import { ScratchArchive } from './scratch-archive.ts';
import { wordDocument, zip } from './word-document.ts';

const archive = new ScratchArchive();
const paper = readPaper(archive.root);
const { faults } = importStrings('zh-CN');
const picture = () => undefined;

const words = [
  '城南码头的清晨',
  '2024年5月1日',
  '本报记者 周远山',
  '责编/林小舟',
  '去年，班里的30多人。',
  '第12期',
  '——',
  '　　',
];
const signs = [
  '<',
  '>',
  '</',
  '&',
  '&#x0;',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '|',
  '\t',
  '\r',
  '\n\n',
  '\u0000',
  '\u202e',
  '\ud800',
  '\u0301',
  '𠮷',
];
const tags =
  'html body p div span table tr td th ul li ol br img a sup style script h1 h2 blockquote figure section b i svg title meta pre'
    .split(' ')
    .flatMap((name) => [
      `<${name}>`,
      `</${name}>`,
      `<${name} class="x" style="display:none" href="#x" id="x" colspan="9">`,
    ]);
const parts =
  'w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtContent w:hyperlink w:ins w:del w:fldSimple w:drawing w:footnoteReference mc:AlternateContent mc:Choice w:pPr w:numPr w:br w:tab'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} w:val="1" w:id="1" Requires="w"/>`]);
const openParts =
  'text:p text:h text:span text:list text:list-item table:table table:table-row table:table-cell text:note text:section draw:frame draw:image text:s text:tab text:a'
    .split(' ')
    .flatMap((name) => [
      `<${name}>`,
      `</${name}>`,
      `<${name} text:c="9" table:number-columns-repeated="99"/>`,
    ]);

const strewn = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces, ...words, ...signs), { maxLength: 60 }).map((list) => list.join(''));

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = (body: string): Buffer =>
  zip({
    '_rels/.rels': `<Relationships><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
  });

/** Bytes in which some stand otherwise, or are missing. */
const spoilt = (bytes: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length), fc.nat(20), fc.uint8Array({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((spoils) =>
      spoils.reduce<Uint8Array>(
        (now, [at, drop, put]) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + drop)]),
        bytes,
      ),
    );

const documents = [
  wordDocument([...words, { text: '清晨', style: 'Heading1', bold: true }]),
  openFile({ body: words.map((text) => p(text.replace(/</g, ''))).join('') }),
  Buffer.from(`<!doctype html><html><body><h1>${words.join('</h1><p>')}`),
  Buffer.from(
    `From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>=E5=AD=97</p>\r\n--B--`,
  ),
  Buffer.from(words.join('\n\n')),
];

const inputs = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  ...documents.map(spoilt),
  strewn([]).map((text) => Buffer.from(text)),
  strewn(tags).map((text) => Buffer.from(`<!doctype html><html>${text}`)),
  strewn(parts).map(word),
  strewn(openParts).map((body) => openFile({ body })),
);

test('whatever comes in is read and recognised, or refused with a sentence that names it', async () => {
  const name = fc.constantFrom(
    '稿.docx',
    '稿.odt',
    '稿.fodt',
    '稿.html',
    '稿.mhtml',
    '稿.txt',
    '稿.doc',
    '稿',
    '稿.pdf',
  );
  await fc.assert(
    fc.asyncProperty(name, inputs, async (file, bytes) => {
      try {
        const received = await readReceived({ name: file, bytes, picture });
        assert.ok(
          recognise({ received, title: undefined, splitting: 'recognised', paper }).articles.length > 0,
        );
      } catch (error) {
        if (!(error instanceof ImportFault)) throw error;
        assert.ok(error.code in faults, error.code);
        assert.is(error.values.file, file);
      }
    }),
    { numRuns: 600 },
  );
});

test('however a review list is spoilt, it is read or refused with its line', async () => {
  const list = Buffer.from(
    'accept:\n  people: no\npeople:\n  - accept: yes\n    id: he-da-chuan\n    name: 何大川\n    article: 2024-05-01/x\n    quote: 何大川\n',
  );
  const any = fc.oneof(
    spoilt(list),
    fc.uint8Array({ maxLength: 200 }),
    strewn(['- ', ': ', '&a ', '*a', '!!x ', '|\n']).map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(any, (bytes) => {
      archive.put('src/issues/2024-05-01/review.yaml', bytes);
      try {
        readReview(archive.root, '2024-05-01', 'zh-CN');
      } catch (error) {
        if (!(error instanceof ImportFault)) throw error;
        assert.is(error.code, 'review-faulty');
        assert.ok(Number(error.values.line) >= 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever a title or a name is, its address is one', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), strewn([]));
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      assert.match(await slugOf(title), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.match(await pinyinId(title), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.match(await asciiId(title), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.type(await readingOf(title), 'string');
    }),
    { numRuns: 200 },
  );
});

test('whatever is typed into the search is understood, or it is said why not', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), strewn(['"', '“', '」', '-', 'year:2024 '])),
      (query) => {
        const read = parseQuery(query);
        assert.ok(read.ok ? read.parts.length > 0 : read.fault);
      },
    ),
    { numRuns: 500 },
  );
});

test.run();
