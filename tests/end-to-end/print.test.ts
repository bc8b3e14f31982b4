import type { Browser, Page } from 'playwright-core';
import { test } from 'uvu';
import { is, match, not, ok } from 'uvu/assert';
import { openBrowser } from '../browser.ts';
import { readArticles } from '../open-data.ts';
import { attribute, elements, pageAt, readPages, squeezed } from '../pages.ts';
import { pdfPages } from '../pdf.ts';
import { type Served, serve } from '../server.ts';
import { type ArchiveName, BASE, builtSite, testOfFirst } from '../site.ts';

let browser: Browser;
test.before(async () => {
  browser = await openBrowser();
});
test.after(() => browser.close());

/** Opens a page of a site and hands it over, with the address that the site is served at. */
async function onPage(
  archive: ArchiveName,
  path: string,
  use: (page: Page, served: Served) => Promise<void>,
) {
  const served = await serve(await builtSite(archive));
  const page = await browser.newPage();
  try {
    await page.goto(served.url + path);
    await use(page, served);
  } finally {
    await page.close();
    await served.close();
  }
}

/** The text of each sheet of A4 that a page prints as, without its running head and its number, which it must have. */
async function sheets(archive: ArchiveName, path: string, runningHead: string): Promise<string[]> {
  let pages: string[] = [];
  await onPage(archive, path, async (page) => {
    pages = pdfPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  });
  return pages.map((text, index) => {
    const head = `${squeezed(runningHead)}${index + 1}/${pages.length}`;
    ok(text.startsWith(head), `sheet ${index + 1} begins “${text.slice(0, 40)}”, not “${head}”`);
    return text.slice(head.length);
  });
}

/** The whole text of an article, as the open data has it. */
async function textOf(archive: ArchiveName, id: string): Promise<string> {
  const article = (await readArticles(await builtSite(archive))).find((one) => one.id === id);
  const text = (article?.text ?? []).map((block) => squeezed(block.text)).join('');
  ok(text.length > 20, `${id} has a text`);
  return text;
}

const FIRST = '2023-04-26/ning-xin-ju-li-dang-xian-feng';

for (const path of [`issues/${FIRST}/`, 'issues/2023-04-26/print/']) {
  testOfFirst(
    `${path} prints on two sheets, the whole text in its order, with credits and no navigation`,
    async () => {
      const printed = await sheets('real', path, '工刊');
      is(printed.length, 2);
      const text = printed.join('');
      const body = await textOf('real', FIRST);
      const [headline, credits] = ['凝心聚力当先锋唱响新时代奋斗者之歌', '责编/徐贤礼美编/邱丽娟校对/章正英'];
      ok(text.includes(body), 'the whole text, character by character');
      ok(
        text.indexOf(headline) < text.indexOf(body) && text.includes(headline),
        'the headline stands above it',
      );
      ok(text.includes(body + credits), 'the credits follow it');
      for (const control of [
        '大事记',
        '阅读设置',
        '跳到正文',
        '检索',
        '打印',
        '上一篇',
        '全部往期',
        '¶',
        '复制',
      ]) {
        not.ok(text.includes(control), `${control} is not printed`);
      }
    },
  );
}

test('an issue prints under its masthead with every article whole, one after the other', async () => {
  const text = (await sheets('returning', 'issues/2021-03-05/print/', '云泽工讯')).join('');
  match(text, /^云泽工讯云泽县总工会（虚构，供测试用）云泽县总工会2021年3月5日星期五第1期/);
  const places = [];
  for (const id of ['2021-03-05/nuan-liu', '2021-03-05/yuan-gu']) {
    places.push(text.indexOf(await textOf('returning', id)));
  }
  ok(
    places.every((place) => place > 0),
    'both texts are whole',
  );
  ok((places[0] ?? 0) < (places[1] ?? 0), 'in the order of the issue');
});

test('an English issue prints its pictures, and the addresses of its links at the foot', async () => {
  const path = 'issues/2024-03-01/print/';
  const text = (await sheets('english', path, 'The Harbour Lantern')).join('');
  match(text, 'Friday,1March2024');
  not.match(text, /\p{Script=Han}/u);
  match(text, /Editor:IdaCrane(1\.)?https:\/\/example\.com\/teas$/);
  await onPage('english', path, async (page) => {
    const pictures = await page
      .locator('main img')
      .evaluateAll((all) => all.map((one) => 'loading' in one && one.loading));
    ok(pictures.length > 0);
    ok(
      pictures.every((loading) => loading !== 'lazy'),
      'a picture does not wait to be scrolled to',
    );
  });
});

testOfFirst('paper is white and the text small, whatever a reader has set for the screen', async () => {
  await onPage('real', 'issues/2023-04-26/print/', async (page) => {
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, color, fontSize, lineHeight } = getComputedStyle(document.body);
        return { backgroundColor, color, fontSize, lineHeight };
      });
    await page.emulateMedia({ media: 'print' });
    const plain = JSON.stringify(await look());
    match(plain, 'rgb(255, 255, 255)');
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((value) => {
        Object.assign(document.documentElement.dataset, { theme: value, size: '30', leading: 'wide' });
      }, theme);
      is(JSON.stringify(await look()), plain, theme);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    is(JSON.stringify(await look()), plain);
  });
});

test('an issue leads to the page that prints it, and search engines are told to leave that alone', async () => {
  const site = await builtSite('returning');
  const pages = await readPages(site);
  const issue = pageAt(pages, 'issues/2021-03-05/');
  const links = elements(issue.document, 'a').filter((link) => attribute(link, 'href').endsWith('/print/'));
  is(links.map((link) => attribute(link, 'href')).join(), `${BASE}issues/2021-03-05/print/`);
  is(links.map(squeezed).join(), '打印本期');
  const { html, document } = pageAt(pages, 'issues/2021-03-05/print/');
  match(html, '<meta name="robots" content="noindex">');
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  is(new Set(ids).size, ids.length, 'no id stands there twice');
  is(elements(document, 'h1').length, 1);
});

test.run();
