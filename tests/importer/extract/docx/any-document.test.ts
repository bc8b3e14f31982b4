import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lostInReading } from '../../../../src/importer/conserve/extraction.ts';
import { readDocument } from '../../../../src/importer/extract/docx/read-document.ts';
import { charactersOf } from '../../../../src/importer/line.ts';
import { fc } from '../../../property.ts';
import { box, p, r, tbl, wordFile } from '../../word-parts.ts';

/** A piece of a document: its XML, and the characters of it that come in. */
interface Piece {
  xml: string;
  shown: string;
}

const words = fc.string({
  unit: fc.constantFrom(...'城南码头工人吊机一二三，。“”AB12 \u3000\u200b\uf0fc'),
  minLength: 1,
  maxLength: 12,
});
const plain = (text: string): string => text.replace(/[\s\u200b]/g, '').replaceAll('\uf0fc', '✓');

const run = words.map((text): Piece => ({ xml: r(text, '<w:b/>'), shown: plain(text) }));
const gone = (open: string, close: string, tag: string) =>
  words.map((text): Piece => ({ xml: `${open}<w:r><w:${tag}>${text}</w:${tag}></w:r>${close}`, shown: '' }));
const hidden = words.map((text): Piece => ({ xml: r(text, '<w:vanish/>'), shown: '' }));
const field = fc.tuple(words, words).map(([code, text]): Piece => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const xml = `${mark('begin')}<w:r><w:instrText> REF ${code} </w:instrText></w:r>${mark('separate')}${r(text)}${mark('end')}`;
  return { xml, shown: plain(text) };
});
const inline = fc.oneof(
  run,
  gone('<w:del>', '</w:del>', 'delText'),
  gone('<w:moveFrom>', '</w:moveFrom>', 't'),
  gone('<w:ins><w:del>', '</w:del></w:ins>', 'delText'),
  hidden,
  field,
);
const wrapped = fc
  .tuple(inline, fc.constantFrom('w:ins', 'w:smartTag', 'w:hyperlink'))
  .map(([{ xml, shown }, name]): Piece => ({ xml: `<${name}>${xml}</${name}>`, shown }));

const together = (pieces: readonly Piece[]): Piece => ({
  xml: pieces.map(({ xml }) => xml).join(''),
  shown: pieces.map(({ shown }) => shown).join(''),
});
const paragraph = fc.array(fc.oneof(inline, wrapped), { maxLength: 5 }).map((pieces): Piece => {
  const { xml, shown } = together(pieces);
  return { xml: p(xml), shown };
});
const table = fc
  .array(fc.array(paragraph, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows): Piece => ({
      xml: tbl(rows.map((row) => row.map(({ xml }) => ({ content: xml })))),
      shown: rows
        .flat()
        .map(({ shown }) => shown)
        .join(''),
    }),
  );
const boxed = paragraph.map(({ xml, shown }): Piece => ({ xml: p(box(xml)), shown }));
const control = paragraph.map(
  ({ xml, shown }): Piece => ({ xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`, shown }),
);
const body = fc.array(fc.oneof(paragraph, table, boxed, control), { maxLength: 8 }).map(together);

test('of any document every character comes in, in its order, or is left out by name', async () => {
  await fc.assert(
    fc.asyncProperty(body, async ({ xml, shown }) => {
      const received = await readDocument(wordFile({ body: xml }), '稿.docx');
      assert.is(lostInReading(received), '');
      assert.is(received.lines.map(charactersOf).join(''), shown);
    }),
    { numRuns: 150 },
  );
});

test('bytes that were changed at random never make the reader fail otherwise than by saying so', async () => {
  const sound = wordFile({
    body: p('城南码头') + tbl([['甲', '乙']]),
    footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>`,
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Buffer.from(sound);
      bytes[at] = byte;
      await readDocument(bytes, '稿.docx').catch((error: unknown) =>
        assert.match(String(error), /document-(?:broken|too-large)/),
      );
    }),
    { numRuns: 300 },
  );
});

test.run();
