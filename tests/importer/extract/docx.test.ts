import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { importFile } from '../../../src/importer/import-file.ts';
import { faultOf, ScratchArchive } from '../scratch-archive.ts';
import { type WordParagraph, wordDocument, zip } from '../word-document.ts';

const paragraphs: (string | WordParagraph)[] = [
  { text: '2024年5月1日　星期三　第3版' },
  { text: '港口工人的一天', style: 'Title' },
  '——记城南码头装卸班',
  '本报记者 林 远 通讯员 周小满',
  '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看',
  '过了一遍。',
  { text: '一根钢索的分量', style: 'Heading1' },
  '“钢索不会说话，但它记得住。”何大川说。去年，班里２００余人全年没有一起事故。',
  '# 不是标题，<script>只是字，{{ 也是 }}。',
];
const article = 'src/issues/2024-05-01/01-gang-kou-gong-ren-de-yi-tian.md';

test('a Word document becomes a checked article: headline, deck, byline, headings, joined paragraphs', async () => {
  const archive = new ScratchArchive();
  const { doubts } = await importFile({
    root: archive.root,
    file: archive.put('稿.docx', wordDocument(paragraphs)),
    language: 'zh-CN',
  });
  const text = archive.read(article);
  for (const line of [
    'title: 港口工人的一天',
    'deck: "——记城南码头装卸班"',
    '    name: 林远',
    'page: 3',
    '    before: 把每一根钢索都看',
    '    after: 过了一遍',
    '    before: "２００"',
    '    after: 200',
    '## 一根钢索的分量',
  ]) {
    assert.ok(text.includes(`${line}\n`), line);
  }
  assert.equal(doubts, []);
  assert.equal(await archive.problems(), []);
  assert.equal(await archive.problems('warning'), []);
});

test('a picture is kept without what the camera wrote into it, at most 2000 pixels long, with its caption', async () => {
  const photograph = await sharp({ create: { width: 2600, height: 900, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Copyright: '某人' } })
    .png()
    .toBuffer();
  const archive = new ScratchArchive();
  const { files, doubts } = await importFile({
    root: archive.root,
    file: archive.put(
      '稿.docx',
      wordDocument([
        ...paragraphs,
        { text: '', picture: photograph },
        '图为何大川在检查吊机。（周小满摄）',
        { text: '', picture: photograph },
      ]),
    ),
    language: 'zh-CN',
  });
  assert.ok(files.includes('src/issues/2024-05-01/01-1.png'));
  const kept = await sharp(`${archive.root}/src/issues/2024-05-01/01-1.png`).metadata();
  assert.equal([kept.width, kept.height, kept.exif], [2000, 692, undefined]);
  assert.match(
    archive.read(article),
    '![图为何大川在检查吊机。](01-1.png "图为何大川在检查吊机。（周小满摄）")',
  );
  assert.equal(
    doubts.map(({ kind, text }) => [kind, text]),
    [['alt', '2']],
    'a picture without a description is asked about',
  );
  assert.match(archive.read(article), '![""](01-2.png)');
  assert.equal(await archive.problems(), [], 'and passes for decoration until somebody describes it');
});

test('a picture that is none is left out and told', async () => {
  const archive = new ScratchArchive();
  const broken = Buffer.from('这不是图');
  const { doubts, files } = await importFile({
    root: archive.root,
    file: archive.put('稿.docx', wordDocument([...paragraphs, { text: '', picture: broken }])),
    language: 'zh-CN',
  });
  assert.ok(doubts.some(({ kind }) => kind === 'picture'));
  assert.not.ok(files.some((file) => file.endsWith('.png')));
  assert.equal(await archive.problems(), []);
});

test('a Word document that was cut short, or would unpack without end, is refused', async () => {
  const archive = new ScratchArchive();
  const whole = wordDocument(paragraphs);
  const cut = archive.put('断.docx', whole.subarray(0, whole.length - 60));
  const huge = zip({ 'word/document.xml': Buffer.alloc(301 * 1024 * 1024) });
  const bomb = archive.put('胀.docx', huge);
  const run = (file: string) => importFile({ root: archive.root, file, language: 'zh-CN' });
  assert.is(await faultOf(() => run(cut)), 'document-broken');
  assert.is(await faultOf(() => run(bomb)), 'document-too-large');
  assert.equal(archive.list('src/issues'), []);
});

test.run();
