import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { onPage } from '../on-page.ts';
import { largestOfEachKind, readPages, squeezed } from '../pages.ts';
import { builtSite, testOfFirst } from '../site.ts';

const ARTICLE = 'issues/2023-04-26/ning-xin-ju-li-dang-xian-feng/';
testOfFirst('the article holds every character of the text as received', async () => {
  const received = await readFile('src/issues/2023-04-26/source.txt', 'utf8');
  await onPage('real', ARTICLE, async (page) => {
    const article = squeezed(await seen(page, 'article[data-article]'));
    const blocks = await page.locator('article :is(p, h2):is([id^=p], [id^=s])').allInnerTexts();
    const read = squeezed(blocks.join(''));
    const lines = received.split('\n').map((line) => line.trim());
    const masthead = lines.slice(0, lines.indexOf('高举思想之旗 汇聚奋进之力')).filter(Boolean);
    for (const part of masthead.flatMap((line) => line.split(/[\s/]+/))) {
      ok(article.includes(part), `the page shows ${part}`);
    }
    const body = squeezed(lines.slice(lines.indexOf('高举思想之旗 汇聚奋进之力')).join(''));
    equal(sorted(read), sorted(body), 'no character is lost, none is added');
    for (const sentence of body.split(/(?<=[。！？])/)) ok(read.includes(sentence), sentence);
  });
});

testOfFirst("a paragraph's link opens at that paragraph", async () => {
  await onPage('real', `${ARTICLE}#p12`, async (page) => {
    await page.waitForFunction(() => {
      const top = document.getElementById('p12')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight / 2;
    });
    const link = page.locator('#p12 a[href="#p12"]');
    is(await link.count(), 1, 'the paragraph offers its own address');
  });
});

test('no page asks another host for anything, and the console stays silent', async () => {
  const pages = await readPages(await builtSite('real'));
  await onPage('real', '', async (first, url) => {
    const context = first.context();
    const said: string[] = [];
    const asked = new Set<string>();
    await context.route('**/*', (route) => {
      const request = new URL(route.request().url());
      asked.add(request.host);
      const passed = request.host === new URL(url).host ? route.continue() : route.abort();
      // A page that is closed takes what it still asks for with it.
      return passed.catch(() => {});
    });
    for (const { path } of largestOfEachKind(pages)) {
      const page = await context.newPage();
      page.on('console', (message) => said.push(`${path}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`${path}: ${error.message}`));
      page.on('requestfailed', (request) => said.push(`${path}: ${request.url()} failed`));
      page.on('response', (response) => {
        if (response.status() >= 400) said.push(`${path}: ${response.url()} answered ${response.status()}`);
      });
      await page.goto(url + path, { waitUntil: 'load' });
      // What a frame still asks for goes with the page.
      page.removeAllListeners('requestfailed');
      await page.close();
    }
    equal(said, []);
    equal([...asked], [new URL(url).host]);
  });
});

test('previous and next walk the archive end to end', async () => {
  const pages = await readPages(await builtSite('returning'));
  const articles = pages.filter((page) => page.kind === 'issues/-/-/').length;
  await onPage('returning', 'issues/2021-03-05/nuan-liu/', async (page) => {
    is(await page.locator('main a[rel=prev]').count(), 0, 'the oldest article has none before it');
    const walked = [page.url()];
    while ((await page.locator('main a[rel=next]').count()) > 0) {
      await page.locator('main a[rel=next]').first().click();
      await page.waitForURL((address) => address.href !== walked.at(-1));
      walked.push(page.url());
    }
    is(new Set(walked).size, articles, 'every article was reached once');
    for (const address of walked.slice(0, -1).reverse()) {
      await page.locator('main a[rel=prev]').first().click();
      await page.waitForURL(address);
    }
  });
});

testOfFirst('everything can be read and reached with scripts off', async () => {
  await onPage(
    'real',
    '',
    async (page, url) => {
      await page.locator('main a[href*="/issues/"]').first().click();
      await page.goto(url + ARTICLE);
      ok((await seen(page, '#p1')).startsWith('劳动开创未来'));
      for (const section of ['issues/', 'roster/', 'initiatives/', 'figures/', 'timeline/']) {
        const link = page.locator(`header nav a[href$="/gongkan/${section}"]`).first();
        ok((await link.count()) === 1, `${section} is in the navigation`);
        await link.click();
        await page.waitForURL(url + section);
        ok((await seen(page, 'main')).length > 100, `${section} has something to read`);
      }
      await page.goto(`${url}search/?q=%E5%8A%B3%E6%A8%A1`);
      const search = page.locator('main');
      ok(await search.locator('a[href$="/issues/"]').count(), 'search leads to the issues');
    },
    { javaScriptEnabled: false },
  );
});

test('an address that is not there leads back into the archive', async () => {
  await onPage('real', '404.html', async (page, url) => {
    await page.locator('main a').first().click();
    await page.waitForURL((address) => address.href.startsWith(url) && !address.href.includes('no/such'));
    ok(await page.locator('h1').count());
  });
});

/** The text that a reader sees, what is hidden left out. */
async function seen(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allInnerTexts()).join('');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

test.run();
