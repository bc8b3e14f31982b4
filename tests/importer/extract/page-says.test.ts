import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lostInReading } from '../../../src/importer/conserve/extraction.ts';
import type { Received } from '../../../src/importer/extract/format.ts';
import { readPage } from '../../../src/importer/extract/read-page.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const dawn = '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回。';
const rope = '“钢索不会说话，但它记得住。”何大川说，班里的人都信这句话，去年全年没有一起事故。';
const body = `<p>${dawn}</p><p>${rope}</p>`;

const read = (page: string): Received => {
  const received = readPage(page, '页.html', (name) => ({ name, bytes: undefined }));
  assert.is(lostInReading(received), '');
  return received;
};
const textsOf = ({ lines }: Received): string[] => lines.map(({ text }) => text);
const stylesOf = ({ lines }: Received): string[] =>
  lines.flatMap(({ text, look }) => (look?.style ? [`${look.style} ${text}`] : []));

test('a page without a headline in it takes the title that it gives itself, without the name of its site, and says so', async () => {
  const archive = new ScratchArchive();
  const file = archive.put(
    '稿.html',
    `<meta charset="utf-8"><title>港口工人的一天-城南工人报</title><div class="nav"><a href="1">要闻</a></div><div class="text">${body}</div>`,
  );
  const { doubts, articles } = await importFile({
    root: archive.root,
    file,
    date: '2024-05-01',
    language: 'zh-CN',
  });
  assert.is(articles[0]?.draft.header.title, '港口工人的一天');
  assert.ok(doubts.some(({ kind, text }) => kind === 'said-title' && text === '港口工人的一天'));
  assert.match(archive.read('src/issues/2024-05-01/source.txt'), /^港口工人的一天\n\n清晨五点/);
  assert.equal(await archive.problems(), []);
});

test('a title that names only a site is no headline', async () => {
  const archive = new ScratchArchive();
  const file = archive.put(
    '稿.html',
    `<meta charset="utf-8"><title>城南工人报数字报</title><div>${body}</div>`,
  );
  const { doubts } = await importFile({ root: archive.root, file, date: '2024-05-01', language: 'zh-CN' });
  assert.ok(doubts.some(({ kind }) => kind === 'title'));
});

test('a system for papers says title, author and day in a comment', () => {
  const { about } = read(
    `<div class="nav"><a href="1">要闻</a></div><div>${body}</div><!--enpproperty <founder-date>2024-05-01 00:00:00:0</founder-date><founder-author>林远</founder-author><founder-title>港口工人的一天</founder-title> /enpproperty-->`,
  );
  assert.equal(about, {
    title: '港口工人的一天',
    author: '林远',
    date: '2024-05-01',
    publication: undefined,
  });
  const saved = '<!-- saved from url=(0055)https://paper.example.org/pc/con/202405/01/content_8.html -->';
  assert.is(read(`${saved}<div>${body}</div>`).about?.date, '2024-05-01');
});

test('an author whom only the page names stands below the headline, and one whom a line names is marked there', () => {
  const meta = '<meta name="author" content="林远">';
  const added = read(`${meta}<article><h1>港口工人的一天</h1>${body}</article>`);
  assert.equal(stylesOf(added), ['title 港口工人的一天', 'byline 林远']);
  assert.ok(added.altered?.some(({ kind, text }) => kind === 'said-author' && text === '林远'));
  const told = read(`${meta}<article><h1>港口工人的一天</h1><p>由 林远</p>${body}</article>`);
  assert.equal(stylesOf(told), ['title 港口工人的一天', 'byline 林远']);
  const signed = read(`${meta}<article><h1>港口工人的一天</h1>${body}<p>（记者 林远）</p></article>`);
  assert.equal(stylesOf(signed), ['title 港口工人的一天']);
  const nobody = read(
    `<meta name="author" content="管理员"><article><h1>港口工人的一天</h1>${body}</article>`,
  );
  assert.equal(stylesOf(nobody), ['title 港口工人的一天']);
  const typed = read(
    `<meta name="generator" content="LibreOffice 24.2">${meta}<body><h1>港口工人的一天</h1>${body}</body>`,
  );
  assert.equal(stylesOf(typed), ['title 港口工人的一天'], 'who typed a document is not who wrote it');
});

test('page and day of a paper come in from beside its menus, unless there are several', () => {
  const page = (above: string, below = ''): Received =>
    read(
      `<table><tr><td>${above}</td></tr></table><div class="main"><h1>港口工人的一天</h1><div>${body}</div></div>${below}`,
    );
  assert.equal(
    textsOf(page('<p>2024年05月01日 星期三</p><p>第03版：综合</p><a href="1">上一版</a>')).slice(0, 2),
    ['2024年05月01日 星期三', '第03版：综合'],
  );
  assert.is(textsOf(page('<p>第01版：要闻</p><p>第02版：综合</p>'))[0], '港口工人的一天');
  assert.is(textsOf(page('<p>首页</p>', '<p>2024年04月30日</p>'))[0], '港口工人的一天');
});

test('facts that only a style sets apart are lines of their own', () => {
  const page = read(
    `<div class="main"><h1>港口工人的一天</h1><div class="info"><span>来源：城南工会</span><span>作者：林远</span><span>发布时间：2024-05-01</span><span>浏览次数：88</span></div><p class="msg"><em>2024-05-01</em><em>林远</em></p><div>${body}</div></div>`,
  );
  assert.equal(textsOf(page).slice(1, 6), [
    '来源：城南工会',
    '作者：林远',
    '2024-05-01',
    '2024-05-01',
    '林远',
  ]);
  assert.ok(stylesOf(page).includes('byline 林远'));
  const run = read(
    `<div class="main"><h1>港口工人的一天</h1><p class="info"><small>时间:</small>2024-05-01<small>来源:</small>城南工会<small>作者:</small>林远</p><div>${body}</div></div>`,
  );
  assert.equal(textsOf(run).slice(1, 4), ['2024-05-01', '来源：城南工会', '作者：林远']);
});

test('a post of WeChat that shows no headline takes no label for one, and says from whom it was taken over', () => {
  const page = read(
    `<div id="meta_content"><span class="appmsg_title_tag">原创</span><a id="js_name">城南工会</a></div><div id="js_content"><p>以下文章来源于码头之声 ，作者林远</p>${body}<p>点亮在看，让更多人看到</p><p>#夜班 #码头</p></div>`,
  );
  assert.equal(
    stylesOf(page).filter((style) => style.startsWith('title')),
    [],
  );
  assert.equal(textsOf(page), ['来源：码头之声', '作者：林远', dawn, rope]);
});

test('a post of pictures gives its pictures, its words and its headline', () => {
  const picture = (number: number): string => `<div class="swiper_item"><img src="s${number}.png"></div>`;
  const page = read(
    `<div id="js_article" class="share_content_page"><div class="share_media_swiper_content">${picture(1)}${picture(2)}</div><div id="js_image_content"><h1>今日码头</h1><p id="js_image_desc" class="share_notice">${dawn}</p></div></div><div class="share"><a href="1">分享</a></div>`,
  );
  assert.equal(
    page.pictures.map(({ name }) => name),
    ['s1.png', 's2.png'],
  );
  assert.equal(stylesOf(page), ['title 今日码头']);
  assert.ok(textsOf(page).includes(dawn));
});

test('the words in a box of pictures are a caption', () => {
  const page = read(
    `<article><h1>港口工人的一天</h1><div class="attachment"><img src="a.jpg"><p>清晨的码头。</p></div>${body}</article>`,
  );
  assert.ok(stylesOf(page).includes('caption 清晨的码头。'));
});

test('a notice that ends with the day on which its page was published keeps its source', async () => {
  const archive = new ScratchArchive();
  const file = archive.put(
    '稿.html',
    `<meta charset="utf-8"><div class="main"><h1>关于体检的通知</h1><p>日期：2024-05-01　来源：办公室</p><div><p>${dawn}</p><p>费用由工会补助，请各单位自行安排时间。</p><p align="right">城南工会</p><p align="right">2024年5月1日</p></div></div>`,
  );
  const { doubts } = await importFile({ root: archive.root, file, language: 'zh-CN' });
  assert.equal(
    doubts.filter(({ kind }) => kind === 'unproven'),
    [],
  );
  assert.match(archive.read('src/issues/2024-05-01/01-guan-yu-ti-jian-de-tong-zhi.md'), /2024年5月1日\n$/);
});

test('lines that are all calls to like and share are left out as fast as others', () => {
  const page = read(`<div id="js_content">${body}<p>${'点赞'.repeat(70)}好</p></div>`);
  assert.is(page.lines.length, 3);
});

test.run();
