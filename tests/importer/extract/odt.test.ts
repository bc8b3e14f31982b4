import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lostInReading } from '../../../src/importer/conserve/extraction.ts';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readReceived } from '../../../src/importer/extract/formats.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { flatFile, lockedManifest, type OpenParts, openFile, p } from '../open-document.ts';
import { faultOf, ScratchArchive } from '../scratch-archive.ts';

const readBytes = (bytes: Uint8Array): Promise<Received> =>
  readReceived({ name: '稿.odt', bytes, picture: () => undefined });

async function read(parts: OpenParts): Promise<Received> {
  const received = await readBytes(openFile(parts));
  assert.is(lostInReading(received), '', 'every character, picture, table and note is accounted for');
  return received;
}

const texts = ({ lines }: Received): string[] => lines.map(({ text }) => text);
const leftOut = ({ leftOut: list = [] }: Received): string[] =>
  list.map(({ kind, text }) => `${kind} ${text.trim()}`);

test('a paragraph of an OpenDocument looks as its styles and those under them say', async () => {
  const { lines } = await read({
    styles: `<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt" style:font-size-asian="10.5pt"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph"/>
      <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-size-asian="22pt" fo:font-weight="bold"/></style:style>
      <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Title"/>`,
    automatic: `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/><style:text-properties fo:color="#c00000"/></style:style>
      <style:style style:name="T1" style:family="text"><style:text-properties style:font-weight-asian="bold" style:font-size-asian="0.5in"/></style:style>`,
    body: `${p('港口大会', 'Title')}<text:h text:style-name="P1" text:outline-level="1">甲地</text:h>${p('<text:span text:style-name="T1">醒目</text:span>')}${p('正文')}`,
  });
  assert.equal(
    lines.map(({ mark, level, bold, look }) => [mark, level, bold, look]),
    [
      ['heading', 1, false, { size: 10.5, style: 'title' }],
      [
        'heading',
        1,
        true,
        { size: 22, color: 'C00000', align: 'center', style: 'heading', breaksBefore: true },
      ],
      ['text', undefined, true, { size: 36 }],
      ['text', undefined, false, { size: 10.5 }],
    ],
  );
});

test('numbers of lists and headings are printed as the document prints them, and count on where it says so', async () => {
  const level = (at: number, format: string, more: string): string =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>`;
  const item = (content: string, more = ''): string => `<text:list-item ${more}>${content}</text:list-item>`;
  const list = (items: string, more = ''): string =>
    `<text:list text:style-name="L" ${more}>${items}</text:list>`;
  const received = await read({
    styles: `<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="第" style:num-suffix="章"/></text:outline-style>`,
    automatic: `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', 'style:num-suffix="、"')}${level(2, '1', 'text:display-levels="2" style:num-prefix="（" style:num-suffix="）"')}</text:list-style>
      <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`,
    body: [
      '<text:h text:outline-level="1">港口</text:h>',
      list(
        item(`${p('甲') + p('又')}<text:list>${item(p('子'))}${item(p('丑'))}</text:list>`) + item(p('乙')),
      ),
      list(item(p('丙')), 'text:continue-numbering="true"'),
      list(item(p('丁'))),
      list(item(p('戊'), 'text:start-value="7"')),
      `<text:list text:style-name="B">${item(p('点'))}<text:list-header>${p('无')}</text:list-header></text:list>`,
      '<text:h text:outline-level="1">矿山</text:h>',
    ].join(''),
  });
  assert.equal(texts(received), [
    '第一章港口',
    '一、甲',
    '又',
    '（一.1）子',
    '（一.2）丑',
    '二、乙',
    '三、丙',
    '一、丁',
    '七、戊',
    '点',
    '无',
    '第二章矿山',
  ]);
  assert.equal(
    received.lines.filter(({ mark }) => mark === 'item').map(({ text }) => text),
    ['点'],
  );
});

test('a table keeps its grid: spans, covered cells, repeated ones; of a sheet without end little is taken', async () => {
  const cell = (content: string, more = ''): string =>
    `<table:table-cell ${more}>${content === '' ? '' : p(content)}</table:table-cell>`;
  const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
  const { lines } = await read({
    body: `<table:table><table:table-column table:number-columns-repeated="16384"/><table:table-header-rows>${row(`${cell('单位', 'table:number-rows-spanned="2"') + cell('人数', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}</table:table-header-rows>
      ${row(`<table:covered-table-cell/>${cell('男')}${cell('女')}`)}
      ${row(cell('港口') + cell('3', 'table:number-columns-repeated="2"'))}
      ${row(cell('码头') + cell('4') + cell('5'), 'table:number-rows-repeated="2"')}
      ${row(cell('', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')}</table:table>`,
  });
  assert.equal(
    lines.map(({ rows }) => rows),
    [
      [
        ['单位', '人数', ''],
        ['', '男', '女'],
        ['港口', '3', '3'],
        ['码头', '4', '5'],
        ['码头', '4', '5'],
      ],
    ],
  );
});

test('pictures, boxes, captions, notes, links and signs of an OpenDocument come in at their places', async () => {
  const frame = (anchor: string, content: string): string =>
    `<draw:frame text:anchor-type="${anchor}">${content}</draw:frame>`;
  const image = (name: string): string => `<draw:image xlink:href="Pictures/${name}"/>`;
  const received = await read({
    automatic:
      '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
    raw: { 'Pictures/A.png': Buffer.from('A'), 'Pictures/B.jpg': Buffer.from('B') },
    body: [
      p(
        `码头<text:s text:c="2"/>面积9m<text:span text:style-name="T2">2</text:span>，<text:a xlink:href="https://example.org/">见此</text:a>。<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('据年报。')}</text:note-body></text:note>`,
      ),
      p(`第一行<text:line-break/>第二行<text:soft-page-break/>不断`),
      p(frame('as-char', `${image('A.svm') + image('A.png')}<svg:desc>吊机</svg:desc>`)),
      p(
        frame(
          'paragraph',
          `<draw:text-box>${p(`${frame('paragraph', image('B.jpg'))}图为装卸班。`, 'Illustration')}</draw:text-box>`,
        ),
      ),
      p(`<draw:custom-shape text:anchor-type="char">${p('框中的话')}</draw:custom-shape>框旁的话`),
    ].join(''),
  });
  assert.equal(
    received.lines.map(({ mark, text, picture }) => (mark === 'picture' ? `图${picture} ${text}` : text)),
    [
      '码头  面积9m²，￼见此￼。￼',
      '第一行',
      '第二行不断',
      '图0 吊机',
      '图1 ',
      '图为装卸班。',
      '框旁的话',
      '框中的话',
    ],
  );
  assert.equal(
    received.pictures.map(({ bytes }) => String(bytes)),
    ['A', 'B'],
  );
  assert.equal(
    received.notes?.map((note) => note.map(({ text }) => text)),
    [['据年报。']],
  );
});

test('what the editor of an OpenDocument did not mean to publish stays out, and is named', async () => {
  const received = await read({
    automatic:
      '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>',
    masters: `<style:master-page style:name="Standard"><style:header>${p('页眉的话')}</style:header><style:footer>${p('页脚的话')}</style:footer></style:master-page>`,
    body: [
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>某人</dc:creator></office:change-info>${p('删去的话')}</text:deletion></text:changed-region></text:tracked-changes>`,
      p(
        '留下<text:span text:style-name="T3">藏起</text:span>的话<office:annotation><dc:creator>某人</dc:creator><text:p>批注的话</text:p></office:annotation>',
      ),
      `<text:section text:display="none">${p('藏起的一节')}</text:section>`,
      p('<text:hidden-paragraph text:is-hidden="true"/>藏起的一段'),
    ].join(''),
  });
  assert.equal(texts(received), ['留下的话']);
  assert.equal(leftOut(received).sort(), [
    'comments 批注的话',
    'deleted 删去的话',
    'hidden 藏起',
    'hidden 藏起的一段',
    'hidden 藏起的一节',
    'running 页眉的话',
    'running 页脚的话',
  ]);
});

test('an OpenDocument as one file of XML comes in with the pictures that stand in it', async () => {
  const received = await readBytes(
    flatFile({
      body: `${p('港口')}${p(`<draw:frame><draw:image><office:binary-data>${Buffer.from('图').toString('base64')}</office:binary-data></draw:image></draw:frame>`)}`,
    }),
  );
  assert.is(lostInReading(received), '');
  assert.equal(texts(received), ['港口', '']);
  assert.is(String(received.pictures[0]?.bytes), '图');
});

test('an OpenDocument that has a password, is a sheet or slides, or was cut short is refused in words', async () => {
  const refused: [string, Uint8Array][] = [
    ['encrypted', openFile({ body: '', raw: { 'META-INF/manifest.xml': lockedManifest } })],
    ['spreadsheet', openFile({ body: '' }, 'spreadsheet')],
    ['slides', openFile({ body: '' }, 'presentation')],
    ['document-broken', openFile({ body: '', raw: { 'content.xml': '<office:document-content>' } })],
    ['file-empty', openFile({ body: p('') })],
  ];
  for (const [code, bytes] of refused) assert.is(await faultOf(() => readBytes(bytes)), code);
});

test('an OpenDocument becomes a checked article with its picture', async () => {
  const photograph = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
  const archive = new ScratchArchive();
  const { files } = await importFile({
    root: archive.root,
    file: archive.put(
      '稿.odt',
      openFile({
        raw: { 'Pictures/1.png': photograph },
        body: [
          p('港口工人的一天', 'Title'),
          p('清晨五点，城南码头的灯一盏接一盏亮起来。'),
          p('<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>'),
        ].join(''),
      }),
    ),
    date: '2024-05-01',
    language: 'zh-CN',
  });
  assert.ok(files.some((file) => file.endsWith('01-1.png')));
  assert.match(archive.read(files.find((file) => file.endsWith('.md')) ?? ''), 'title: 港口工人的一天\n');
  assert.equal(await archive.problems(), []);
});

test.run();
