import { test } from 'uvu';
import { is, match, not, ok } from 'uvu/assert';
import { literalPattern } from '../../src/literal-pattern.ts';
import { pdfPageTexts } from '../editions/pdf/pdf-text.ts';
import { onPage } from '../on-page.ts';
import { readArticles } from '../open-data.ts';
import { attribute, elements, pageAt, readPages, squeezed } from '../pages.ts';
import { type ArchiveName, BASE, builtSite, testOfFirst } from '../site.ts';

/** The text of each sheet of A4 that a page prints as, without its running head and its number, which it must have. */
async function sheets(archive: ArchiveName, path: string, runningHead: string): Promise<string[]> {
  let pages: string[] = [];
  await onPage(archive, path, async (page) => {
    pages = await pdfPageTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  });
  return pages.map(squeezed).map((text, index) => {
    const head = `${squeezed(runningHead)}${index + 1}/${pages.length}`;
    is(placeOf(head, text), 0, `sheet ${index + 1} begins “${text.slice(0, 40)}”, not “${head}”`);
    return text.slice(head.length);
  });
}

/** Where a text stands in what is printed, -1 if nowhere: Chromium's PDF may have radicals that look like its characters. */
function placeOf(text: string, printed: string): number {
  const signs = [...text].map((sign) => `(?:${literalPattern(sign)}|[\u2e80-\u2fdf])`);
  return printed.search(new RegExp(signs.join(''), 'u'));
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
      const [above, below] = [placeOf(headline, text), placeOf(body + credits, text)];
      ok(below > 0, 'the whole text, character by character, and the credits that follow it');
      ok(above >= 0 && above < below, 'the headline stands above it');
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
        not.ok(text.normalize('NFKC').includes(control), `${control} is not printed`);
      }
    },
  );
}

test('an issue prints under its masthead with every article whole, one after the other', async () => {
  const text = (await sheets('returning', 'issues/2021-03-05/print/', '云泽工讯')).join('');
  is(placeOf('云泽工讯云泽县总工会（虚构，供测试用）云泽县总工会2021年3月5日星期五第1期', text), 0);
  const places = [];
  for (const id of ['2021-03-05/nuan-liu', '2021-03-05/yuan-gu']) {
    places.push(placeOf(await textOf('returning', id), text));
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
