import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { lostInReading } from '../../../src/importer/conserve/extraction.ts';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readPage } from '../../../src/importer/extract/read-page.ts';
import { text } from '../../../src/importer/extract/text.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { fc } from '../../property.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const dawn = '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。';
const rope = '“钢索不会说话，但它记得住。”何大川说，班里的人都信这句话，去年全年没有一起事故。';

const read = (page: string): Received =>
  readPage(page, '页.html', (src) => ({ name: src, bytes: src === 'a.jpg' ? new Uint8Array(1) : undefined }));

const around = `<div class="nav"><img src="logo.png" alt="标志"><a href="/">首页</a><a href="/a">工会动态</a></div>
<article><h1>港口工人的一天</h1><p>${dawn}</p><p>${rope}</p></article>
<div class="related"><table><tr><td><img src="ad.gif"></td><td>相关阅读</td></tr></table><select><option>友情链接</option></select></div>
<div class="links">${'<a href="/x">兄弟单位的网站</a>'.repeat(90)}</div><div class="footer"><p>版权所有，未经许可，任何人不得转载。</p><p>城南工会主办</p></div>`;

test('what stands outside the article of a page is counted and named, all of its words and each of its pictures', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('页.html', around);
  const { conservation, doubts } = await importFile({
    root: archive.root,
    file,
    date: '2024-05-01',
    language: 'zh-CN',
  });
  assert.equal(conservation.pictures, { source: 2, published: 0, repaired: 0, leftOut: 2 });
  const pictures = doubts.find(({ kind }) => kind === 'pictures-around');
  assert.equal([pictures?.text, pictures?.other], ['2', '标志 / ad.gif']);
  const review: { doubts: { kind: string; text: string; note: string }[] } = parse(
    archive.read('src/issues/2024-05-01/review.yaml'),
  );
  const words = review.doubts.find(({ kind }) => kind === 'around');
  for (const part of ['首页', '工会动态', '相关阅读', '友情链接', '城南工会主办'])
    assert.match(words?.text ?? '', part);
  assert.ok((words?.note.length ?? 0) < 700, 'the sentence stays short');
  assert.match(words?.text ?? '', /^版权所有/, 'what could be part of the text stands first');
  assert.equal(await archive.problems(), []);
});

test('a reader that loses a word or a picture of a page is found out', async () => {
  const received = read(around);
  assert.is(lostInReading(received), '');
  assert.match(lostInReading({ ...received, lines: received.lines.slice(0, -1) }), '一+1');
  assert.match(lostInReading({ ...received, leftOut: [] }), 'pictures+2');
});

test('no word of a table is lost that has a form round its rows, hidden rows, or words between its cells', async () => {
  const received = read(
    `<article><h1>花名册</h1><p>${dawn}</p><table><form><tr><td>姓名</td><td>年份<a href="https://example.org/">注</a></td></tr><tr hidden><td>不登</td></tr>散落的字<tr><td>何大川</td><td><ol start="3"><li>项</li></ol></td></tr></form></table></article>`,
  );
  const table = received.lines.find(({ rows }) => rows);
  assert.equal(table?.rows, [
    ['姓名', '年份\ufffc注\ufffc'],
    ['何大川', '3. 项'],
  ]);
  assert.equal(
    table?.objects?.map(({ kind }) => kind),
    ['link', 'link-end'],
  );
  assert.ok(received.lines.some((line) => line.text === '散落的字'));
  assert.ok(received.leftOut?.some(({ kind, text: words }) => kind === 'hidden' && words === '不登'));
  assert.is(lostInReading(received), '');
});

test('a picture behind an element, in a drawing, or for browsers without programs is kept or named; the words of a drawing are named', async () => {
  const received = read(
    `<article><h1>港口</h1><p>${dawn}</p><section style="background-image:url(a.jpg)"></section><section style="background:url(paper.png)"><p>${rope}</p></section><svg><image href="b.png"/><text>甲班 30</text></svg><noscript><img src="c.jpg"></noscript><img src="a.jpg" width="1" height="1"></article>`,
  );
  assert.equal(
    received.pictures.map(({ name }) => name),
    ['a.jpg', 'b.png'],
  );
  assert.is(received.holds?.pictures, 4);
  assert.ok(received.leftOut?.some(({ kind, text: words }) => kind === 'objects' && words === '甲班 30'));
  assert.is(lostInReading(received), '');
});

test('a plain text counts all of its characters, whatever its encoding', async () => {
  const bytes = Buffer.from(`\ufeff港口\u200b工人\r\n\r\n　　${dawn}\u202e\r\n`, 'utf16le');
  const received = await text.read(bytes, { file: '稿.txt', picture: () => undefined });
  assert.is(received.holds?.text.replace(/\s/g, ''), `港口工人${dawn}`);
  assert.is(lostInReading(received), '');
});

const words = fc.constantFrom(
  dawn,
  rope,
  '来源：城南工人报　作者：林远　发布时间：2024-05-06 09:30　浏览次数：128 次 【字号：大 中 小】',
  '稿源：城南工人网',
  '往期回顾',
  'e',
  '\u0301',
  '01',
  '2',
  '😀\u200b&#xfffc;',
  '打印本页',
);
const tags = fc.constantFrom(
  ...'p div section span b ul ol li table tr td tr td caption form sup ruby rt rp del h1 blockquote pre noscript select svg text nav footer figure video a img br'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  ...[
    '',
    'style="display:none"',
    'style="visibility:hidden"',
    'id="js_content"',
    'class="nav"',
    'src="a.jpg"',
    'src="https://example.org/b.jpg"',
    'style="background:url(c.png)"',
    'href="#n" id="r"',
    'href="#r" id="n"',
    'colspan="2"',
    'hidden',
  ],
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .array(
      fc.oneof(
        { maxDepth: 5 },
        words,
        fc
          .tuple(tags, attributes, tie('tree'))
          .map(([tag, attribute, inner]) => `<${tag} ${attribute}>${inner}</${tag}>`),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

test('whatever a page is made of, all of its characters, pictures, tables and notes are in a line or named', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (page) => {
      assert.is(lostInReading(read(page)), '');
    }),
    { numRuns: 150 },
  );
});

test.run();
