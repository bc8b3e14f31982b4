import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { attribute, elements, pageAt, readPages, squeezed, withAttribute } from '../pages.ts';
import { BASE, builtSite } from '../site.ts';

const site = await builtSite('papers');
const pages = await readPages(site);
const file = (name: string): Promise<string> => readFile(path.join(site, name), 'utf8');

/** Where the links of a page lead, under the base, with what they say. */
function links(address: string): Map<string, string> {
  const all = elements(pageAt(pages, address).document, 'a');
  return new Map(all.map((link) => [attribute(link, 'href').slice(BASE.length), squeezed(link)]));
}

test('nothing asserts a day, or a month, that the paper does not give', async () => {
  for (const year of ['1986', '1986-10', '2023-01', '2023-03'])
    for (const { path: address, html } of pages.filter((page) => page.path.startsWith(`issues/${year}/`)))
      not.match(html, new RegExp(`${year}-\\d\\d(?!\\d|/|-)(?<!1986-10|2023-01|2023-02|2023-03)`), address);
  for (const name of [
    'feed.xml',
    'rss.xml',
    'feed.json',
    'sitemap.xml',
    'data/issues.csv',
    'data/issues.json',
  ])
    for (const text of (await file(name)).matchAll(
      /(?:published|pubDate|date_\w+|lastmod|"date")\W+([^<",]*)/g,
    ))
      not.match(text[1] ?? '', /1986-\d\d-\d\d|2023-0[1-3]-\d\d|Oct 1986|(?:Jan|Feb|Mar) 2023/, name);
});

test('an issue is dated as it is printed, or by all the time that it stands for', () => {
  match(squeezed(pageAt(pages, 'issues/1986/').document), '1986年春');
  match(pageAt(pages, 'issues/1986/').html, '<time datetime="1986">1986年春</time>');
  match(pageAt(pages, 'issues/2023-01/').html, '<span class="date">2023年1月—2月</span>');
  match(pageAt(pages, 'issues/2023-01/').html, '"temporalCoverage":"2023-01/2023-02"');
});

test('a year that is the date of an issue shows the issue and what else came out in it', () => {
  const page = pageAt(pages, 'issues/1986/');
  is(withAttribute(page.document, 'data-issue', '1986').length, 1);
  ok(links('issues/1986/').has('issues/1986-10/'));
  ok(links('issues/').has('issues/1986/'));
});

test('each newsletter has its masthead on its pages, its own neighbours, and a page with its issues alone', () => {
  for (const address of ['issues/2023-05-01/', 'newsletters/chang-men-kou/']) {
    const { html } = pageAt(pages, address);
    match(html, /class="name"[^>]*>(<a [^>]*>)?厂门口</);
    match(html, '柳河纺织厂工会');
  }
  match(pageAt(pages, 'issues/2023-05-01-b/').html, /class="name"[^>]*>(<a [^>]*>)?柳河工讯</);
  const neighbours = elements(pageAt(pages, 'issues/2023-05-01-b/').document, 'a');
  const previous = neighbours.find((link) => attribute(link, 'rel') === 'prev');
  is(previous && attribute(previous, 'href'), `${BASE}issues/2023-03/`);
  const own = [...links('newsletters/chang-men-kou/').keys()].filter((to) => /^issues\/./.test(to));
  equal(own.sort(), ['issues/2023-05-01-kuaixun/', 'issues/2023-05-01/', 'issues/2023-05-02/']);
});

test('each newsletter has feeds of its own, with its articles alone', async () => {
  for (const name of ['feed.xml', 'rss.xml', 'feed.json']) {
    const feed = await file(`newsletters/chang-men-kou/${name}`);
    match(feed, '节日值班的人');
    match(feed, '厂门口');
    not.match(feed, '春季招聘会开到社区');
  }
  match(pageAt(pages, 'issues/2023-05-01/jie-ri/').html, 'newsletters/chang-men-kou/feed.xml');
  match(pageAt(pages, 'issues/2023-05-01/').html, 'newsletters/chang-men-kou/#periodical');
});

test('three issues of one day have each their name in lists, in the calendar and beside each other', () => {
  const listed = links('issues/2023/');
  match(listed.get('issues/2023-05-01/') ?? '', '第7期');
  match(listed.get('issues/2023-05-01-b/') ?? '', '五一特刊');
  match(listed.get('issues/2023-05-01-kuaixun/') ?? '', '增刊');
  const calendar = withAttribute(
    pageAt(pages, 'newsletters/chang-men-kou/2023/').document,
    'class',
    'month',
  )[0];
  ok(calendar);
  const names = elements(calendar, 'a').map((link) => [squeezed(link), attribute(link, 'aria-label')]);
  equal(names, [
    ['2', '厂门口 2023年5月2日刊'],
    ['第7期', '厂门口 2023年5月1日刊 第7期'],
    ['增刊', '厂门口 2023年5月1日刊 增刊'],
  ]);
  for (const { path: address, html } of pages) not.match(html, '>+</a>', address);
});

test('an issue that has no article yet stands in the lists, and in the calendar by its number', () => {
  is(links('newsletters/liu-he-gong-xun/').get('issues/2023-06/'), '2023年6月');
  match(squeezed(pageAt(pages, 'issues/2023-06/').document), '本期没有文章');
});

test('a supplement and the issue that it came with lead to each other', () => {
  const supplement = pageAt(pages, 'issues/2023-05-01-kuaixun/').html;
  match(supplement, `<a href="${BASE}issues/2023-05-01/">随第7期（2023年5月1日）发行的增刊</a>`);
  const issue = pageAt(pages, 'issues/2023-05-01/').html;
  match(issue, `本期增刊：<a href="${BASE}issues/2023-05-01-kuaixun/">增刊（2023年5月1日）</a>`);
});

test('wherever the newest issues come first, a supplement follows the issue that it came with', () => {
  for (const list of ['', 'issues/', 'newsletters/chang-men-kou/']) {
    const named = [...links(list).keys()];
    const [issue, supplement] = ['issues/2023-05-01/', 'issues/2023-05-01-kuaixun/'].map((to) =>
      named.indexOf(to),
    );
    is(supplement, (issue ?? -1) + 1, list);
  }
});

test('articles are grouped by the pages that they stood on, and tell their sections, which have pages', () => {
  const [main] = elements(pageAt(pages, 'issues/2023-03/').document, 'main');
  const text = squeezed(main ?? '');
  const places = ['第1版', '春季招聘会开到社区', '老技工带新徒弟', '第2版', '夜班食堂的灯', '读者来信'];
  const order = places.map((words) => text.indexOf(words));
  equal(
    order,
    order.toSorted((a, b) => a - b),
  );
  ok(links('issues/2023-03/').has('sections/yi-xian-gu-shi/'));
  ok(links('issues/2023-03/ji-gong/').has('sections/yi-xian-gu-shi/'));
  const articles = [...links('sections/yi-xian-gu-shi/').keys()].filter((to) => /^issues\/.+\/.+\//.test(to));
  equal(articles, [
    'issues/2023-05-02/ba-he/',
    'issues/2023-05-01/jie-ri/',
    'issues/2023-03/ji-gong/',
    'issues/2023-03/ye-ban/',
  ]);
  ok(links('sections/').has('sections/gong-hui-dong-tai/'));
});

test('the open data say of each issue its newsletter, its kind and what it came with', async () => {
  const [header = '', ...rows] = (await file('data/issues.csv')).trim().split('\r\n');
  match(header, 'date,until,printed_date');
  const row = rows.find((line) => line.startsWith('2023-05-01-kuaixun,')) ?? '';
  match(row, 'supplement,chang-men-kou,2023-05-01');
});

test.run();
