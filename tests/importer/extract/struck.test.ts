import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readDocument } from '../../../src/importer/extract/docx/read-document.ts';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readFlat } from '../../../src/importer/extract/odt/read-open-document.ts';
import { readPage } from '../../../src/importer/extract/read-page.ts';
import { flatFile, p as openParagraph } from '../open-document.ts';
import { p, r, wordFile } from '../word-parts.ts';

const deleted =
  '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes>';
const struckStyle =
  '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';

const documents: Readonly<Record<string, () => Received | Promise<Received>>> = {
  docx: () =>
    readDocument(
      wordFile({
        body: p(
          `${r('码头的灯')}<w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins>${r('添上')}</w:ins>${r('划掉', '<w:strike/>')}${r('亮了。')}`,
        ),
      }),
      '稿.docx',
    ),
  odt: () =>
    readFlat(
      flatFile({
        automatic: struckStyle,
        body:
          deleted +
          openParagraph(
            '码头的灯<text:change text:change-id="c1"/>添上<text:span text:style-name="S">划掉</text:span>亮了。',
          ),
      }),
      '稿.fodt',
    ),
  html: () =>
    readPage('<p>码头的灯<del>删去</del><ins>添上</ins><s>划掉</s>亮了。</p>', '稿.html', () => undefined),
  'html by its style': () =>
    readPage(
      '<p>码头的灯<del>删去</del>添上<span style="text-decoration: line-through red">划掉</span>亮了。</p>',
      '稿.html',
      () => undefined,
    ),
};

for (const [format, document] of Object.entries(documents))
  test(`${format}: what was deleted stays out, what was added comes in, and what is struck through stands and is named`, async () => {
    const { lines, leftOut = [], altered = [] } = await document();
    assert.equal(
      lines.map(({ text }) => text),
      ['码头的灯添上划掉亮了。'],
    );
    const named = (list: typeof leftOut): string[] => list.map(({ kind, text }) => `${kind} ${text.trim()}`);
    assert.equal(named(leftOut), ['deleted 删去']);
    assert.equal(named(altered), ['struck 划掉']);
  });

test.run();
