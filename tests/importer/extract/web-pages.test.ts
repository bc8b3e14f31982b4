import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readPage } from '../../../src/importer/extract/read-page.ts';
import { faultOf } from '../scratch-archive.ts';

const dawn = '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。';
const rope = '“钢索不会说话，但它记得住。”何大川说，班里的人都信这句话，去年全年没有一起事故。';
const plan = '市总工会有关负责人表示，下一步将把劳模工作室的经验推广到全港区，让更多一线职工受益。';

/** Reads a page; of the pictures whose addresses are given, files were saved beside it. */
const read = (page: string, saved: readonly string[] = []): Received =>
  readPage(page, '页.html', (src) =>
    src.startsWith('data:')
      ? undefined
      : { name: src, bytes: saved.includes(src) ? new Uint8Array(1) : undefined },
  );

const textsOf = ({ lines }: Received): string[] =>
  lines.map(({ text, rows }) => (rows ? JSON.stringify(rows) : text));
const leftOut = (received: Received, kind: string): string =>
  (received.leftOut ?? []).flatMap((one) => (one.kind === kind ? [one.text] : [])).join('/');

test('a page of a newspaper keeps headline, kicker, deck, byline, page and captions, and says what each is', async () => {
  const page = read(
    `<title>港口工人的一天-城南日报</title><div class="paper"><p>第03版：要闻</p><a href="2.html">上一版</a><a href="4.html">下一版</a></div>
<div class="article-box"><div class="article"><h3 class="yinti">五一特刊</h3><h1>港口工人的一天</h1><h2 class="futi">记城南码头装卸班</h2>
<p class="sec">本报记者 林远<span> 《城南日报》（ 2024年05月01日 第 03 版）</span></p>
<table><tr><td><img src="a.jpg"></td></tr><tr><td><p>图为何大川在检查吊机。</p><p>林远摄</p></td></tr></table>
<div id="ozoom"><p>　　${dawn}</p><p>　　${rope}</p></div></div></div>`,
    ['a.jpg'],
  );
  assert.equal(
    page.lines.map(({ text, look, level, mark }) => [level ?? mark, look?.style, text]),
    [
      ['text', undefined, '第03版：要闻'],
      [3, 'kicker', '五一特刊'],
      [1, 'title', '港口工人的一天'],
      [2, 'subtitle', '记城南码头装卸班'],
      ['text', undefined, '本报记者 林远'],
      ['text', undefined, '《城南日报》（ 2024年05月01日 第 03 版）'],
      ['picture', undefined, ''],
      ['text', 'caption', '图为何大川在检查吊机。 林远摄'],
      ['text', undefined, dawn],
      ['text', undefined, rope],
    ],
  );
  assert.is(leftOut(page, 'around'), '上一版下一版');
});

test('a page with several articles keeps them all, the short one beside a long one too', async () => {
  const article = (title: string, text: string): string =>
    `<div class="art"><div class="bt">${title}</div>${text}</div>`;
  const long = [dawn, rope, plan, dawn, rope, plan, dawn, rope].map((text) => `<p>${text}</p>`).join('');
  const page = read(
    `<div class="nav"><a href="1">首页</a><a href="2">目录</a></div><div class="list">${article('长的一篇', long)}${article('短的一篇', `<p>${plan}</p>`)}</div>`,
  );
  assert.equal(textsOf(page).slice(-2), ['短的一篇', plan]);
  assert.is(textsOf(page)[0], '长的一篇');
});

test('a site of an office gives origin, author and date as lines, and leaves counters and buttons out', async () => {
  const page =
    read(`<meta name="ArticleTitle" content="我市召开工作会议"><form id="form1"><div class="weizhi">您现在的位置：<a href="/">首页</a> &gt; <a href="/a">动态</a> &gt; 正文</div>
<div class="con"><div class="tit">我市召开工作会议</div><div class="ly">来源：城南工人报　作者：林远　发布时间：2024-05-06 09:30　浏览次数：<em>128</em> 次 【字号：<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="TRS_Editor"><p>${dawn}</p><p>${rope}</p></div><p>责任编辑：王二小</p><p>【<a href="javascript:print()">打印本页</a>】【<a href="javascript:close()">关闭窗口</a>】</p><p>上一篇：<a href="1.html">另外一条新闻</a></p></div></form>`);
  assert.equal(textsOf(page), [
    '我市召开工作会议',
    '来源：城南工人报',
    '作者：林远',
    '2024-05-06 09:30',
    dawn,
    rope,
    '责任编辑：王二小',
  ]);
  assert.is(page.lines[0]?.look?.style, 'title');
  for (const words of ['128', '打印本页', '另外一条新闻', '您现在的位置'])
    assert.match(leftOut(page, 'around'), words);
});

test('a WeChat post says its account, author and day, names what plays, and leaves its calls to follow out', async () => {
  const page =
    read(`<script>var ct = "1714527000"; var nickname = "城南工会";</script><h1 id="activity-name">港口工人的一天</h1>
<div id="meta_content"><span id="copyright_logo">原创</span><span id="js_author_name">林远</span><a id="js_name">城南工会</a><em id="publish_time"></em></div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><p>&nbsp; &nbsp; ${dawn}</p><mp-common-mpaudio name="码头的清晨"></mp-common-mpaudio><p>${rope}</p>
<p>来源 | 城南工人报</p><p>— END —</p><p>往期回顾</p><p><a href="https://x.example/1">别的文章</a></p><p>点分享 点收藏 点点赞 点在看</p></div>`);
  assert.equal(page.about, {
    title: '港口工人的一天',
    author: '林远',
    date: '2024-05-01',
    publication: '城南工会',
  });
  assert.equal(textsOf(page), ['港口工人的一天', '林远', '城南工会', dawn, rope, '来源 | 城南工人报']);
  assert.is(leftOut(page, 'media'), 'mp-common-mpaudio 码头的清晨');
  assert.match(leftOut(page, 'around'), /往期回顾.*别的文章.*点在看/s);
});

test('the cards of a WeChat digest keep the look of their headlines', async () => {
  const card = (title: string): string =>
    `<section style="text-align:center"><section style="border-bottom:2px solid #c00"><p style="font-size:20px"><strong><span style="color:rgb(192,0,0)">${title}</span></strong></p></section></section><section><p style="font-size:16px">${dawn}</p></section>`;
  const { lines } = read(`<div id="js_content">${card('第一条')}${card('第二条')}</div>`);
  assert.equal(lines[0]?.look, { size: 15, align: 'center', color: 'C00000', ruled: true });
  assert.is(lines[0]?.bold, true);
  assert.equal(lines[1]?.look, { size: 12 });
});

test('an English page is read by its marks: eyebrow, standfirst, byline, time and JSON-LD', async () => {
  const said = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'New crane rules',
        datePublished: '2024-05-01T09:30:00Z',
        author: { name: 'Ann Porter' },
        publisher: { name: 'Harbor Voice' },
      },
    ],
  };
  const page = read(
    `<title>New crane rules | Harbor Voice</title><script type="application/ld+json">${JSON.stringify(said)}</script>
<header><nav><a href="/n">News</a><a href="/o">Opinion</a></nav></header><article><div class="eyebrow">Safety</div><h1>New crane rules</h1><p class="standfirst">After a year of talks, every crane gets two inspections a day.</p>
<div class="byline">By <a href="/ann">Ann Porter</a> and <a href="/joe">Joe Field</a></div><div class="share"><a href="#">Share</a></div>
<figure><img src="a.jpg" alt="A crane"><figcaption>The crane at dawn.</figcaption></figure><p>The lights at the quay come on at five in the morning, and the shift begins. See <a href="https://example.org/rules">the rules</a>.</p><aside><p>Another story, about something else.</p></aside></article>`,
    ['a.jpg'],
  );
  assert.equal(page.about, {
    title: 'New crane rules',
    author: 'Ann Porter',
    date: '2024-05-01',
    publication: 'Harbor Voice',
  });
  assert.equal(
    page.lines.map(({ look }) => look?.style),
    ['kicker', 'title', 'subtitle', 'byline', undefined, 'caption', undefined],
  );
  assert.equal(page.lines.at(-1)?.objects, [
    { kind: 'link', address: 'https://example.org/rules' },
    { kind: 'link-end' },
  ]);
  assert.match(page.lines.at(-1)?.text ?? '', 'See \ufffcthe rules\ufffc.');
});

test('a picture that was to be loaded late is the one saved beside the page, else its absence is told once', async () => {
  const spacer = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const page = read(
    `<div id="js_content"><p>${dawn}</p><img src="${spacer}" data-src="页_files/640"><img src="${spacer}" data-original="https://x.example/b.jpg"><img src="${spacer}" data-src="https://x.example/b.jpg">
<picture><source srcset="https://x.example/s.webp 1x, https://x.example/l.webp 2x"><img src="${spacer}"></picture><img src="${spacer}"></div>`,
    ['页_files/640'],
  );
  assert.equal(
    page.pictures.map(({ name, bytes }) => [name, bytes !== undefined]),
    [
      ['页_files/640', true],
      ['https://x.example/b.jpg', false],
      ['https://x.example/l.webp', false],
    ],
  );
});

test('hidden, deleted and merely ornamental text stays out and is named', async () => {
  const page =
    read(`<style>.no { display: none } @media print { p { display: none } }</style><article><h1>港口工人的一天</h1><p>${dawn}<span style="display:none">一</span><span style="visibility:hidden">二<b style="visibility:visible">看得见</b></span></p>
<p class="no">三</p><p hidden>四</p><p>${rope}<span style="font-size:0">五</span><span aria-hidden="true">★</span><del>六</del></p></article>`);
  assert.equal(textsOf(page), ['港口工人的一天', `${dawn}看得见`, rope]);
  assert.is(leftOut(page, 'hidden'), '一/二/三/四/五/★');
  assert.is(leftOut(page, 'deleted'), '六');
});

test('cells stand at their place in the grid, and a table that lays out is read in order', async () => {
  const facts =
    '<table><tr><td rowspan="2">单位</td><td colspan="2">人数</td></tr><tr><td>男</td><td>女</td></tr><tr><td>装卸队<img src="a.jpg"></td><td>30</td><td>12</td></tr></table>';
  const pictures =
    '<table><tr><td><img src="b.jpg"></td><td><img src="c.jpg"></td></tr><tr><td>左图</td><td>右图</td></tr></table>';
  const page = read(
    `<table><tr><td width="200">${dawn}</td><td><p>${rope}</p>${facts}${pictures}</td></tr></table>`,
    ['a.jpg', 'b.jpg', 'c.jpg'],
  );
  assert.equal(
    page.lines.map(({ mark, rows, text, picture }) => rows ?? (mark === 'picture' ? picture : text)),
    [
      dawn,
      rope,
      [
        ['单位', '人数', ''],
        ['', '男', '女'],
        ['装卸队', '30', '12'],
      ],
      0,
      1,
      '左图',
      2,
      '右图',
    ],
  );
});

test('lists are numbered as printed, and notes, raised figures and readings are kept', async () => {
  const page =
    read(`<article><h1>章程要点</h1><ol start="3"><li>${dawn}</li><li><p>第一段。</p><p>第二段。</p></li></ol><ol style="list-style-type:cjk-ideographic"><li>总则</li></ol><ol type="a"><li>附则</li></ol>
<p>面积1200m<sup>2</sup>，CO<sub>2</sub>减半<sup><a id="r1" href="#n1">[1]</a></sup>，读作<ruby>汉<rt>hàn</rt></ruby>。</p><pre>一行
两行</pre><p>${rope}</p><ol><li id="n1">以吨计。<a href="#r1">↩</a></li></ol></article>`);
  assert.equal(
    page.lines.map(({ text, order }) => [order, text]),
    [
      [undefined, '章程要点'],
      [3, dawn],
      [4, '第一段。'],
      [undefined, '第二段。'],
      [undefined, '一、总则'],
      [undefined, 'a. 附则'],
      [undefined, '面积1200m²，CO₂减半\ufffc，读作汉（hàn）。'],
      [undefined, '一行'],
      [undefined, '两行'],
      [undefined, rope],
    ],
  );
  assert.equal(
    page.notes?.map((note) => note.map(({ text }) => text)),
    [['以吨计。']],
  );
});

test('a document that Word saved as a page comes in whole, with its notes', async () => {
  const page = read(
    `<meta name=Generator content="Microsoft Word 15"><body><div class=WordSection1><p class=MsoTitle>港口工人的一天</p><p>${dawn}<a href="#_ftn1" name="_ftnref1">[1]</a></p></div><div><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 建于多年以前。</p></div></div><p>附记</p></body>`,
  );
  assert.equal(textsOf(page), ['港口工人的一天', `${dawn}\ufffc`, '附记']);
  assert.is(page.notes?.[0]?.[0]?.text, '建于多年以前。');
});

test('a short notice without a sentence of any length is an article as well', async () => {
  const page = read(
    '<div class="nav"><a href=1>首页</a><a href=2>通知</a></div><div><h2>关于放假的通知</h2><p>各单位：</p><p>放假五天。</p></div>',
  );
  assert.equal(textsOf(page), ['关于放假的通知', '各单位：', '放假五天。']);
});

test('elements that nest without end are refused in words, and many are read', async () => {
  const nested = (name: string, times: number): string => `<${name}>`.repeat(times);
  const spans = read(`<article><h1>港口工人的一天</h1><p>${nested('span', 5000)}${dawn}</p></article>`);
  assert.equal(textsOf(spans), ['港口工人的一天', dawn]);
  const tables = read(`${'<table><tr><td>'.repeat(2000)}${dawn}`);
  assert.equal(textsOf(tables), [dawn]);
  assert.is(await faultOf(() => read(nested('div', 200_000))), 'page-too-deep');
  assert.is(await faultOf(() => read('<p>字'.repeat(500_000))), 'page-too-long');
});

test.run();
