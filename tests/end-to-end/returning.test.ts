import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { evidenceOf, readItems } from '../open-data.ts';
import { attribute, elements, type Page, pageAt, readPages, squeezed, withAttribute } from '../pages.ts';
import { BASE, builtSite, SITE_URL } from '../site.ts';

const site = await builtSite('returning');
const pages = await readPages(site);

/** The issues that a page leads to a paragraph of, in the order that they stand there. */
function issuesCited(page: Page): string[] {
  const cited = elements(page.document, 'a')
    .map((link) => new URL(attribute(link, 'href'), SITE_URL))
    .filter((url) => url.hash !== '' && url.pathname.startsWith(`${BASE}issues/`))
    .map((url) => url.pathname.slice(BASE.length).split('/')[1] ?? '');
  return [...new Set(cited)];
}

test('somebody who returns under an alias has one page with all mentions, oldest first', () => {
  const page = pageAt(pages, 'people/lin-yuan-shan/');
  const text = squeezed(page.document);
  match(text, '老林师傅');
  equal([...new Set(issuesCited(page))].sort(), ['2021-03-05', '2021-09-10', '2022-04-29']);
  ok(text.indexOf('第一个报名') < text.indexOf('旧钟'), 'March stands before September');
});

test('two people who share a name stay two, each with the words about them', () => {
  const weaver = pageAt(pages, 'people/chen-xiao-man/');
  const rider = pageAt(pages, 'people/chen-xiao-man-qi-shou/');
  match(squeezed(weaver.document), '围巾');
  match(squeezed(weaver.document), '坐在第一排');
  not.match(squeezed(weaver.document), '第一位客人');
  match(squeezed(rider.document), '第一位客人');
  not.match(squeezed(rider.document), '围巾');
});

test('an initiative shows the parts that it has grown, and each part where it belongs', () => {
  const whole = pageAt(pages, 'initiatives/nuan-liu-xing-dong/');
  const links = (page: Page): string[] => elements(page.document, 'a').map((link) => attribute(link, 'href'));
  for (const part of ['nuan-liu-yi-zhan', 'nuan-liu-ke-tang']) {
    ok(links(whole).includes(`${BASE}initiatives/${part}/`), part);
    ok(links(pageAt(pages, `initiatives/${part}/`)).includes(`${BASE}initiatives/nuan-liu-xing-dong/`), part);
  }
  equal([...issuesCited(whole)].sort(), ['2021-03-05', '2021-09-10', '2022-04-29']);
});

test('a corrected figure is shown as corrected, and its article tells what it was', async () => {
  const article = squeezed(pageAt(pages, 'issues/2021-09-10/nuan-liu-yi-zhan/').document);
  match(article, '帮扶职工120人次');
  match(article, '帮扶职工210人次');
  match(article, '统计时漏了城北驿站');
  const figures = squeezed(pageAt(pages, 'figures/').document);
  match(figures, '210人次');
  not.match(figures, '120人次');
  const item = (await readItems(site, 'figures')).find((one) => one.value === 210);
  is(evidenceOf(item)[0]?.quote, '半年来帮扶职工210人次');
});

test('the timeline stands in the order of the days, and says which days were reckoned', () => {
  const text = squeezed(pageAt(pages, 'timeline/').document);
  const lamps = text.indexOf('船闸的灯换完最后一盏');
  const lesson = text.indexOf('“暖流课堂”在云泽船闸开讲');
  ok(lamps > 0 && lamps < lesson, 'the earlier event stands first');
  match(text, '去年12月份');
});

test('the feed of a person has an entry for each article that names them', async () => {
  const feeds = withAttribute(pageAt(pages, 'people/lin-yuan-shan/').document, 'type', 'application/atom+xml')
    .map((link) => new URL(attribute(link, 'href'), SITE_URL).pathname)
    .filter((address) => address.includes('/people/'));
  is(feeds.length, 1, 'the page names its feed');
  const feed = await readFile(`${site}/${feeds.join().slice(BASE.length)}`, 'utf8');
  for (const article of [
    '2021-03-05/nuan-liu',
    '2021-03-05/yuan-gu',
    '2021-09-10/nuan-liu-yi-zhan',
    '2022-04-29/nuan-liu-ke-tang',
  ]) {
    match(feed, `issues/${article}/`);
  }
});

test.run();
