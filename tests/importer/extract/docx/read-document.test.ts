import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lostInReading } from '../../../../src/importer/conserve/extraction.ts';
import { readDocument } from '../../../../src/importer/extract/docx/read-document.ts';
import type { Received } from '../../../../src/importer/extract/format.ts';
import { box, p, part, pic, picture, r, tbl, textsOf, type WordParts, wordFile } from '../../word-parts.ts';

async function read(parts: WordParts): Promise<Received> {
  const received = await readDocument(wordFile(parts), '稿.docx');
  assert.is(lostInReading(received), '', 'every character, picture, table and note is accounted for');
  return received;
}

const leftOut = ({ leftOut: list = [] }: Received): string[] =>
  list.map(({ kind, text }) => `${kind} ${text.trim()}`);

test('a paragraph looks as its styles, those under them and the theme say', async () => {
  const { lines } = await read({
    theme:
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="仿宋"/></a:minorFont></a:fontScheme></a:themeElements>',
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="x"><w:name w:val="文章标题"/><w:basedOn w:val="1"/><w:rPr><w:color w:val="c00000"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="t"><w:name w:val="标题"/><w:basedOn w:val="t"/></w:style>
      <w:style w:type="character" w:styleId="c"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`,
    body: [
      p('正文'),
      p('甲地大会', '<w:pStyle w:val="x"/>'),
      p('总标题', '<w:pStyle w:val="t"/>'),
      p(r('两次加粗便不粗', '<w:rStyle w:val="c"/>'), '<w:pStyle w:val="x"/>'),
      p(
        r('直接说了算', '<w:b w:val="0"/><w:rFonts w:eastAsia="黑体"/>'),
        '<w:pStyle w:val="x"/><w:jc w:val="right"/>',
      ),
    ].join(''),
  });
  assert.equal(
    lines.map(({ mark, level, bold, look }) => [mark, level, bold, look]),
    [
      ['text', undefined, false, { size: 16, font: '仿宋' }],
      ['heading', 1, true, { size: 22, color: 'C00000', font: '仿宋', align: 'center', style: 'heading' }],
      ['heading', 1, false, { size: 10.5, font: '仿宋', style: 'title' }],
      ['heading', 1, false, { size: 22, color: 'C00000', font: '仿宋', align: 'center', style: 'heading' }],
      ['heading', 1, false, { size: 22, color: 'C00000', font: '黑体', align: 'right', style: 'heading' }],
    ],
  );
});

test('numbers of lists are printed as Word prints them, at every level', async () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (text: string, list: number, at = 0): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const received = await read({
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0d8').replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="3">${level(0, 'decimalEnclosedCircle', '%1')}${level(1, 'ideographTraditional', '%2.')}${level(2, 'upperRoman', '%3)')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`,
    body: [
      item('总则', 1),
      item('目的', 1, 1),
      item('依据', 1, 1),
      item('细目', 1, 2),
      item('分则', 1),
      item('范围', 1, 1),
      item('另起', 3),
      item('再来', 3),
      item('先读', 2),
      item('后写', 2),
      item('点', 4),
      item('圈', 5),
      item('干', 5, 1),
      item('罗', 5, 2),
      item('不在', 9),
    ].join(''),
  });
  assert.equal(textsOf(received), [
    '一、总则',
    '（一）目的',
    '（二）依据',
    '1.1细目',
    '二、分则',
    '（一）范围',
    '十、另起',
    '十一、再来',
    '先读',
    '后写',
    '点',
    '①圈',
    '甲.干',
    'I)罗',
    '不在',
  ]);
  assert.equal(
    received.lines.slice(8, 11).map(({ mark, order }) => [mark, order]),
    [
      ['item', 1],
      ['item', 2],
      ['item', undefined],
    ],
  );
});

test('a table keeps its grid: a merged cell stands in its first cell, the others are empty', async () => {
  const span = (count: number, content: string) => ({
    set: `<w:gridSpan w:val="${count}"/>`,
    content: p(content),
  });
  const merge = (content: string, restart = '') => ({
    set: `<w:vMerge${restart && ' w:val="restart"'}/>`,
    content: p(content),
  });
  const received = await read({
    images: { i1: Buffer.from('图') },
    body:
      p('前') +
      tbl([
        ['单位', span(2, '上半年'), '备注'],
        [merge('城南', 'restart'), '10', '260', p('') && { content: `${p('甲')}${p('乙')}` }],
        [merge(''), '3', '41', { content: p(picture('i1', '一张合影')) }],
      ]) +
      p('后'),
  });
  assert.equal(textsOf(received), [
    '前',
    [
      ['单位', '上半年', '', '备注'],
      ['城南', '10', '260', '甲 乙'],
      ['', '3', '41', ''],
    ],
    '#0 一张合影',
    '后',
  ]);
});

test('a number stands alone in a cell, and borders of a table may come from its style', async () => {
  const number = p('', '<w:numPr><w:numId w:val="1"/></w:numPr>');
  const duties = p('巡检全部吊机与钢索，填写台账，发现问题当天报修，并在班前会上向全班说明情况。');
  const received = await read({
    styles:
      '<w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    body: tbl(
      [
        ['序号', '职责'],
        [{ content: number }, { content: duties + duties + duties }],
        [{ content: number }, '装卸'],
      ],
      '<w:tblStyle w:val="a3"/>',
    ),
  });
  const [rows] = textsOf(received);
  assert.ok(Array.isArray(rows));
  assert.equal(
    rows.map(([first]: string[]) => first),
    ['序号', '1', '2'],
  );
});

test('a table that only lays things out gives its lines in reading order', async () => {
  const long =
    '装卸班的清晨从五点开始，班长把每一根钢索都看了一遍，然后才让吊机动起来，去年全年没有一起事故。';
  const received = await read({
    images: { i1: Buffer.from('图'), i2: Buffer.from('画') },
    body:
      tbl([['北川工会动态', '第15期', '2024年3月5日']]) +
      tbl([[{ content: p('文章一', '') + p(long) }]]) +
      tbl(
        [
          [{ content: p(picture('i1')) }, { content: p(picture('i2')) }],
          ['左边的图', '右边的图'],
        ],
        '',
      ) +
      tbl(
        [
          [{ content: p(long) + p(long) }, { content: p('右栏') + p(long) }],
          ['尾', '注'],
        ],
        '<w:tblBorders><w:top w:val="none"/></w:tblBorders>',
      ),
  });
  assert.equal(textsOf(received), [
    '北川工会动态',
    '第15期',
    '2024年3月5日',
    '文章一',
    long,
    '#0',
    '左边的图',
    '#1',
    '右边的图',
    long,
    long,
    '右栏',
    long,
    '尾',
    '注',
  ]);
});

test('pictures come in wherever they stand, and one that is missing undoes nothing', async () => {
  const group = `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="g"/><a:graphic><a:graphicData><wpg:wgp>${pic('i1')}<wps:wsp><wps:txbx><w:txbxContent>${p(picture('i2'))}${p('图为装卸班')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  const old = '<w:r><w:pict><v:shape alt="老照片"><v:imagedata r:id="i1"/></v:shape></w:pict></w:r>';
  const received = await read({
    images: { i1: Buffer.from('图'), i2: Buffer.from('画') },
    links: { out: 'https://example.org/1.png' },
    body:
      p(r('先看字。') + group) +
      p(old) +
      p(picture('nowhere')) +
      p(picture('out', 'C:\\照片\\1.jpg')) +
      p(`${picture('i1')}<w:r><w:br/></w:r>${r('▲图下的字')}`),
  });
  assert.equal(textsOf(received), [
    '先看字。',
    '#0',
    '#1',
    '图为装卸班',
    '#2 老照片',
    '#3',
    '#4',
    '#5',
    '▲图下的字',
  ]);
  assert.equal(
    received.pictures.map(({ name, bytes }) => [name, bytes !== undefined]),
    [
      ['1 (i1.png)', true],
      ['2 (i2.png)', true],
      ['3 (i1.png)', true],
      ['4 (nowhere)', false],
      ['https://example.org/1.png', false],
      ['6 (i1.png)', true],
    ],
  );
});

test('a text box comes in once, at its place, and is known for one', async () => {
  const top = '<wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>';
  const received = await read({
    body:
      p(box(p('北川工会') + p('第3期'), top) + r('正文第一段。')) + p(r('正文第二段。') + box(p('编者按'))),
  });
  assert.equal(textsOf(received), ['北川工会', '第3期', '正文第一段。', '正文第二段。', '编者按']);
  assert.equal(
    received.lines.map(({ look }) => look?.boxed ?? false),
    [true, true, false, false, true],
  );
});

test('what an editor did not mean to publish stays out, and is named', async () => {
  const hidden =
    '<w:style w:type="character" w:styleId="h"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const received = await read({
    styles: hidden,
    comments: `<w:comment>${p('这里再核一核')}</w:comment>`,
    header: p('内部资料'),
    footer: p('第 1 页'),
    body:
      p(
        `${r('留下')}<w:del>${'<w:r><w:delText>删去的</w:delText></w:r>'}</w:del><w:ins>${r('加上的')}</w:ins>${r('看不见', '<w:vanish/>')}${r('也看不见', '<w:rStyle w:val="h"/>')}${r('的字')}`,
      ) +
      p(`<w:moveFrom>${r('移走')}</w:moveFrom><w:moveTo>${r('移来')}</w:moveTo>`) +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击输入')}</w:sdtContent></w:sdt>`,
  });
  assert.equal(textsOf(received), ['留下加上的的字', '移来', '7']);
  assert.equal(leftOut(received), [
    'deleted 删去的',
    'hidden 看不见',
    'hidden 也看不见',
    'deleted 移走',
    'codes PAGE',
    'placeholder 单击输入',
    'running 内部资料',
    'running 第 1 页',
    'comments 这里再核一核',
  ]);
});

test('a paragraph whose end was deleted runs on into the next', async () => {
  const received = await read({
    body:
      p('前半', '<w:rPr><w:del/></w:rPr>') +
      p('后半') +
      p('首', '<w:framePr w:dropCap="drop"/>') +
      p('字下沉'),
  });
  assert.equal(textsOf(received), ['前半后半', '首字下沉']);
});

test('notes and links stand in the text as objects, and notes are read once, in the order of their calls', async () => {
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const received = await read({
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote><w:footnote w:id="1">${p('先写的')}</w:footnote><w:footnote w:id="2">${p(' 后写的')}${p('第二段')}</w:footnote><w:footnote w:id="3">${p('无人引用')}</w:footnote>`,
    links: { l1: 'https://example.org/a' },
    body:
      p(
        `${r('据年鉴')}${call(2)}${r('与')}<w:hyperlink r:id="l1">${r('网页')}</w:hyperlink>${r('所载')}${call(1)}`,
      ) +
      p(
        `<w:hyperlink w:anchor="x">${r('文内')}</w:hyperlink><w:fldSimple w:instr=' HYPERLINK "https://example.org/b" '>${r('域')}</w:fldSimple>`,
      ),
  });
  assert.equal(textsOf(received), ['据年鉴\ufffc与\ufffc网页\ufffc所载\ufffc', '文内\ufffc域\ufffc']);
  assert.equal(
    received.lines.flatMap(({ objects = [] }) => objects),
    [
      { kind: 'note', note: 0 },
      { kind: 'link', address: 'https://example.org/a' },
      { kind: 'link-end' },
      { kind: 'note', note: 1 },
      { kind: 'link', address: 'https://example.org/b' },
      { kind: 'link-end' },
    ],
  );
  assert.equal(
    received.notes?.map((lines) => lines.map(({ text }) => text)),
    [['后写的', '第二段'], ['先写的']],
  );
  assert.equal(leftOut(received), ['uncalled 无人引用']);
  assert.is(received.text.includes('\ufffc'), false, 'the text that is kept has no signs of ours');
});

test('raised and lowered signs, symbols, readings and equations keep every character', async () => {
  const up = '<w:vertAlign w:val="superscript"/>';
  const down = '<w:vertAlign w:val="subscript"/>';
  const received = await read({
    body:
      p(r('面积300m') + r('2', up) + r('，CO') + r('2', down) + r('降到2×10') + r('-', up) + r('3', up)) +
      p(r('见文献') + r('[1]', up) + r('，上标') + r('甲乙', up)) +
      p(
        `${r('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>')}${r('已办')}<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:sym w:font="Odd" w:char="E123"/></w:r><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:tab/><w:t>C</w:t></w:r>`,
      ) +
      p(`<w:r><w:ruby><w:rt>${r('hàn')}</w:rt><w:rubyBase>${r('汉')}</w:rubyBase></w:ruby></w:r>${r('字')}`) +
      p(
        '<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      ) +
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
  });
  assert.equal(textsOf(received), [
    '面积300m²，CO₂降到2×10⁻³',
    '见文献[1]，上标^(甲乙)',
    '✓已办αA-B\tC',
    '汉（hàn）字',
    '(a+b)/2',
    '③',
  ]);
  assert.equal(
    received.altered?.map(({ kind }) => kind),
    ['script', 'ruby', 'equation'],
  );
  assert.equal(leftOut(received), ['symbol Odd E123']);
});

test('what is no text and no picture is named: charts, embedded files, parts of other programs', async () => {
  const chart =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="c"/><a:graphic><a:graphicData><c:chart r:id="part-chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const received = await read({
    chart: '<c:title><a:p><a:r><a:t>会员人数</a:t></a:r></a:p></c:title>',
    body:
      p(`${r('见图')}${chart}`) +
      p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>') +
      '<w:altChunk r:id="x"/>',
  });
  assert.equal(textsOf(received), ['见图']);
  assert.equal(leftOut(received), ['objects chart: 会员人数', 'objects Excel.Sheet.12', 'objects altChunk']);
});

test('macros of a document are named and never run', async () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
  const received = await read({
    body: p('正文'),
    raw: { 'word/_rels/document.xml.rels': relations, 'word/vbaProject.bin': 'Sub AutoOpen()' },
  });
  assert.equal(textsOf(received), ['正文']);
  assert.equal(leftOut(received), ['objects word/vbaproject.bin']);
});

test('a table of contents that Word made is known for one', async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const { lines } = await read({
    body:
      p(
        `${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${r('甲')}<w:r><w:tab/></w:r>${r('1')}`,
      ) +
      p(`${r('乙 2')}${field('end')}`) +
      p('正文'),
  });
  assert.equal(
    lines.map(({ text, look }) => [text, look?.style]),
    [
      ['甲\t1', 'contents'],
      ['乙 2', 'contents'],
      ['正文', undefined],
    ],
  );
});

test('soft breaks part lines without a gap, page breaks are told of, empty paragraphs widen the gap', async () => {
  const { lines } = await read({
    body:
      p(`${r('肩题')}<w:r><w:br/></w:r>${r('主题')}`) +
      p('') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('　　新的一页'),
  });
  assert.equal(
    lines.map(({ text, gap, indented, look }) => [text, gap, indented, look?.breaksBefore ?? false]),
    [
      ['肩题', 0, false, false],
      ['主题', 0, false, false],
      ['新的一页', 3, true, true],
    ],
  );
});

test('strict documents, other prefixes, UTF-16, other names of parts and missing styles are all read', async () => {
  const strict =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>严格的文件</x:t></x:r></x:p></x:body></x:document>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
  const utf16 = Buffer.from(`\ufeff${strict.replace('严格的文件', '十六位')}`, 'utf16le');
  for (const [content, text] of [
    [strict, '严格的文件'],
    [utf16, '十六位'],
  ] as const) {
    const received = await read({
      body: p('另一份'),
      raw: { '_rels/.rels': rels, 'word/document2.xml': content },
    });
    assert.equal(textsOf(received), [text]);
  }
});

test('a broken part beside the text is named and undoes nothing; entities are not followed', async () => {
  const received = await readDocument(
    wordFile({
      body: p('正文 &foo; 完'),
      raw: {
        'word/styles.xml': '<w:styles><w:style',
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="gone.xml"/></Relationships>',
        'word/document.xml': part(
          'w:document',
          `<w:body>${p('正文 &xxe; 完', '<w:numPr><w:numId w:val="3"/></w:numPr>')}</w:body>`,
        ).replace('<w:document', '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/hostname">]><w:document'),
      },
    }),
    '稿.docx',
  );
  assert.equal(textsOf(received), ['正文 &xxe; 完']);
  assert.equal(leftOut(received), ['objects word/styles.xml']);
});

test('styles and lists that refer to themselves, and wide tables, come to an end', async () => {
  const received = await read({
    styles:
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    body:
      p('甲', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr>') +
      tbl([
        Array.from({ length: 40 }, (_, at) => `列${at}`),
        [{ set: '<w:gridSpan w:val="99999999"/>', content: p('宽') }, '出界'],
      ]),
  });
  const [, rows] = textsOf(received);
  assert.ok(Array.isArray(rows) && rows[0].length === 41 && rows[1][0] === '宽');
});

test.run();
