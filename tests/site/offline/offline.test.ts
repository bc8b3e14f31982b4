import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { openBrowser, whenIdle } from '../../browser.ts';
import { editFile } from '../../edit-file.ts';
import { onPage } from '../../on-page.ts';
import { scratch } from '../../run/scratch.ts';
import { type Served, serve } from '../../server.ts';
import { archiveRoot, build, builtSite } from '../../site.ts';

const test = suite('offline');

const article = 'issues/2024-03-01/lights-on-the-quay/';
const latest = 'issues/2024-06-07-b/storm-warning/';

let browser: Browser;
let folder: string;
test.before(async () => {
  browser = await openBrowser();
});
test.after(() => browser.close());
test.before.each(async () => {
  folder = scratch('offline');
  await cp(await builtSite('english'), folder, { recursive: true });
});

/** Opens the first page of the site, waits until the worker has taken over, and hands the page over. */
async function visit(address: string, use: (page: Page, site: Served) => Promise<void>): Promise<void> {
  const site = await serve(folder);
  const context = await browser.newContext();
  const errors: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url + address);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await use(page, site);
    equal(errors, []);
  } finally {
    await context.close();
    await site.close();
  }
}

const heading = (page: Page) => page.locator('h1').first().textContent();

test('a page that was read can be read again without a network, with its looks', async () => {
  await visit('', async (page, site) => {
    await page.goto(site.url + article);
    const title = await heading(page);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(`${site.url}people/`);
    await site.close();

    await page.goto(site.url + article);
    is(await heading(page), title);
    is(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), paper);
  });
});

test('the page that a reader began with is kept too', async () => {
  await visit(article, async (page, site) => {
    const title = await heading(page);
    await page.waitForFunction(async (address) => {
      return (await caches.match(address)) !== undefined;
    }, `/gongkan/${article}`);
    await site.close();
    await page.reload();
    is(await heading(page), title);
  });
});

test('the latest issue can be read without a network though it was never opened', async () => {
  await visit('', async (page, site) => {
    await site.close();
    await page.goto(site.url + latest);
    is(await heading(page), 'Storm warning');
  });
});

test('a page that was not read gives a page that says so and leads to those that were', async () => {
  await visit('', async (page, site) => {
    await page.goto(site.url + article);
    await site.close();
    const response = await page.goto(`${site.url}roster/`);
    is(response?.status(), 503);
    is(await heading(page), 'No network');
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    ok(links.includes(`/gongkan/${article}`), 'what was read');
    ok(links.includes(`/gongkan/${latest}`), 'the latest issue');
  });
});

test('a page that changed is shown as it is now whenever the network answers', async () => {
  await visit('', async (page, site) => {
    await page.goto(site.url + article);
    editFile(path.join(folder, article, 'index.html'), (html) =>
      html.replace(/(<h1[^>]*>)[^<]*/, '$1A new headline'),
    );
    await page.goto(site.url);
    await page.goto(site.url + article);
    is(await heading(page), 'A new headline');
    await site.close();
    await page.goto(site.url);
    await page.goto(site.url + article);
    is(await heading(page), 'A new headline');
  });
});

test('a new edition replaces what the worker kept, and other sites of the host keep theirs', async () => {
  await visit('', async (page, site) => {
    await page.evaluate(async () => {
      await caches.open('gongkan:/another/:pages');
    });
    const before = await page.evaluate(() => caches.keys());
    editFile(path.join(folder, 'service-worker.js'), (text) =>
      text.replace(/"version":"\w+"/, '"version":"next"'),
    );
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await page.waitForFunction(async () => {
      const names = await caches.keys();
      return (
        names.filter((name) => name.startsWith('gongkan:/gongkan/:start:')).join() ===
        'gongkan:/gongkan/:start:next'
      );
    });
    const after = await page.evaluate(() => caches.keys());
    ok(before.some((name) => /:start:[0-9a-f]{12}$/.test(name)));
    ok(after.includes('gongkan:/another/:pages'));
  });
});

test('a site that turns offline reading off takes back the worker and what it kept', async () => {
  await visit('', async (page, site) => {
    const root = scratch('offline-root');
    await cp(archiveRoot('english'), root, { recursive: true });
    editFile(path.join(root, '_data/site.yaml'), (text) => `${text}\noffline: false\n`);
    const out = path.join(root, 'out');
    const { code, output } = await build({ root, out });
    is(code, 0, output);
    const names = await readdir(out);
    not(names.includes('offline'), 'the page that needs a worker');
    await rm(folder, { recursive: true });
    await cp(out, folder, { recursive: true });

    not.match(await readFile(path.join(folder, 'index.html'), 'utf8'), 'data-worker');
    await page.goto(site.url);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await page.waitForFunction(async () => (await caches.keys()).length === 0);
    await page.goto(site.url);
    is(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  });
});

for (const [name, script] of [
  [
    'has no service workers',
    'Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined })',
  ],
  [
    'forbids storage',
    'navigator.serviceWorker.register = () => { throw new DOMException("no", "SecurityError"); }',
  ],
  ['refuses the worker', 'navigator.serviceWorker.register = () => Promise.reject(new Error("no"))'],
] as const) {
  test(`a browser that ${name} shows the pages without an error`, async () => {
    const prepare = (context: BrowserContext) => context.addInitScript(script);
    await onPage({ folder }, article, whenIdle, { prepare });
  });
}

test('the page for readers without a network is for nobody else', async () => {
  const html = await readFile(path.join(folder, 'offline/index.html'), 'utf8');
  match(html, '<meta name="robots" content="noindex">');
  not.match(await readFile(path.join(folder, 'sitemap.xml'), 'utf8'), 'offline');
});

test.run();
