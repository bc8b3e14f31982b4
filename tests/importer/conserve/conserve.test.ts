import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { conserve, type WrittenBack } from '../../../src/importer/conserve/conserve.ts';
import { lostInReading } from '../../../src/importer/conserve/extraction.ts';
import { doubtsOfLost, isConserved } from '../../../src/importer/conserve/read-back.ts';
import { readDocument } from '../../../src/importer/extract/docx/read-document.ts';
import type { Received } from '../../../src/importer/extract/format.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { conservedText } from '../../../src/importer/report.ts';
import { ScratchArchive } from '../scratch-archive.ts';
import { p, r, tbl, wordFile } from '../word-parts.ts';

const first =
  '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看了一遍。';
const second = '去年，班里２００余人全年没有一起事故，装卸货物一百二十万吨，比前年多出一成。';

const bytes = wordFile({
  styles: '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>',
  header: p('内部资料'),
  footnotes: `<w:footnote w:id="1">${p('数字来自班组台账。')}</w:footnote>`,
  body:
    p('港口工人的一天', '<w:pStyle w:val="t"/>') +
    p('本报记者 林远') +
    p(first) +
    p(
      `${r(second)}<w:r><w:footnoteReference w:id="1"/></w:r><w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del>`,
    ) +
    tbl([
      ['班组', '人数'],
      ['甲班', '30'],
    ]),
});

/** The archive with the document in it, what the document holds, and what was written of it. */
async function imported(): Promise<{
  archive: ScratchArchive;
  received: Received;
  written: WrittenBack;
  report: string;
}> {
  const archive = new ScratchArchive();
  const file = archive.put('稿.docx', bytes);
  const { conservation } = await importFile({
    root: archive.root,
    file,
    date: '2024-05-01',
    language: 'zh-CN',
  });
  const { content } = await loadArchive(archive.root);
  const [issue] = content.issues;
  const text = archive.read('src/issues/2024-05-01/source.txt');
  const articles = (issue?.articles ?? []).map((article) => ({ article, received: text }));
  return {
    archive,
    received: await readDocument(bytes, '稿.docx'),
    written: { issue, articles, named: [], picturesNamed: 0, names: [] },
    report: conservedText(conservation, 'zh-CN'),
  };
}

test('an import says what became of every character, table and note of its document', async () => {
  const { archive, received, report } = await imported();
  assert.is(lostInReading(received), '');
  const length = [...received.lines, ...(received.notes ?? []).flat()].reduce(
    (sum, { text, rows }) => sum + (rows?.flat().join('') ?? text).replace(/[\s\ufffc]/g, '').length,
    0,
  );
  assert.is(
    report,
    `清点：原稿 ${length + 8} 字，发布 ${length - 3} 字，修复时改动或删去 3 字，列明未发布 8 字；表格 1 个，发布 1 个，列明未收 0 个；注释 1 条，发布 1 条，列明未收 0 条。`,
  );
  assert.equal(await archive.problems(), []);
  assert.match(
    archive.read('src/issues/2024-05-01/01-gang-kou-gong-ren-de-yi-tian.md'),
    /without:\n(?: +)- deleted\n(?: +)- running\n/,
  );
});

test('words that an article does not publish are found, and named', async () => {
  const { received, written } = await imported();
  const articles = written.articles.map(({ article, received: text }) => ({
    article: {
      ...article,
      source: undefined,
      blocks: article.blocks.filter((block) => !block.text.includes('城南码头')),
    },
    received: text,
  }));
  const conservation = conserve(received, { ...written, articles });
  assert.equal(conservation.lost, [first]);
  assert.ok(isConserved(conservation), 'it counts as left out, for the doubt names it');
  assert.equal(
    doubtsOfLost(conservation).map(({ kind, text }) => [kind, text]),
    [['lost', first]],
  );
});

test('a line that no article keeps is found, unless it is named or a field says it', async () => {
  const { received, written } = await imported();
  const more = {
    ...received,
    lines: [
      ...received.lines,
      { text: '报送：市总工会', gap: 1, indented: false, mark: 'text' as const, start: 0 },
    ],
  };
  assert.equal(conserve(more, written).lost, ['报送：市总工会']);
  assert.equal(conserve(more, { ...written, named: ['报送：市总工会'] }).lost, []);
  const byline = {
    ...received,
    lines: [...received.lines, { text: '林远', gap: 1, indented: false, mark: 'text' as const, start: 0 }],
  };
  assert.equal(conserve(byline, written).lost, []);
});

test('what was written and is not in the document does not add up', async () => {
  const { received, written } = await imported();
  const articles = written.articles.map(({ article, received: text }) => ({
    article,
    received: `${text}\n凭空多出的一句话\n`,
  }));
  assert.not.ok(isConserved(conserve(received, { ...written, articles })));
});

test('a reader that loses a word, a picture or a table is found out', async () => {
  const received = await readDocument(bytes, '稿.docx');
  assert.is(
    lostInReading({ ...received, lines: received.lines.filter(({ rows }) => !rows) }),
    '0+1 3+1 人+1 数+1 班+2 甲+1 组+1 tables+1',
  );
  assert.is(lostInReading({ ...received, leftOut: [] }), '内+1 删+1 去+1 料+1 的+1 话+1 资+1 部+1');
  assert.is(lostInReading({ ...received, pictures: [{ bytes: undefined, name: '?' }] }), 'pictures-1');
});

test.run();
