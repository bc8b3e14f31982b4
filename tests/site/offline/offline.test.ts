import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { openBrowser, whenIdle } from '../../browser.ts';
import { serve } from '../../server.ts';
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
  folder = await mkdtemp(path.join(tmpdir(), 'gongkan-offline-'));
  await cp(await builtSite('english'), folder, { recursive: true });
});
test.after.each(() => rm(folder, { recursive: true, force: true }));

/** Opens the first page and waits until the worker has taken over. */
async function firstVisit(url: string): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return { context, page, errors };
}

const heading = (page: Page) => page.locator('h1').first().textContent();

test('a page that was read can be read again without a network, with its looks', async () => {
  const site = await serve(folder);
  const { context, page, errors } = await firstVisit(site.url);
  await page.goto(site.url + article);
  const title = await heading(page);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${site.url}people/`);
  await site.close();

  await page.goto(site.url + article);
  is(await heading(page), title);
  is(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), paper);
  equal(errors, []);
  await context.close();
});

test('the page that a reader began with is kept too', async () => {
  const site = await serve(folder);
  const { context, page } = await firstVisit(site.url + article);
  const title = await heading(page);
  await page.waitForFunction(async (address) => {
    return (await caches.match(address)) !== undefined;
  }, `/gongkan/${article}`);
  await site.close();
  await page.reload();
  is(await heading(page), title);
  await context.close();
});

test('the latest issue can be read without a network though it was never opened', async () => {
  const site = await serve(folder);
  const { context, page } = await firstVisit(site.url);
  await site.close();
  await page.goto(site.url + latest);
  is(await heading(page), 'Storm warning');
  await context.close();
});

test('a page that was not read gives a page that says so and leads to those that were', async () => {
  const site = await serve(folder);
  const { context, page } = await firstVisit(site.url);
  await page.goto(site.url + article);
  await site.close();
  const response = await page.goto(`${site.url}roster/`);
  is(response?.status(), 503);
  is(await heading(page), 'No network');
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  ok(links.includes(`/gongkan/${article}`), 'what was read');
  ok(links.includes(`/gongkan/${latest}`), 'the latest issue');
  await context.close();
});

test('a page that changed is shown as it is now whenever the network answers', async () => {
  const site = await serve(folder);
  const { context, page } = await firstVisit(site.url);
  await page.goto(site.url + article);
  const file = path.join(folder, article, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/(<h1[^>]*>)[^<]*/, '$1A new headline'));
  await page.goto(site.url);
  await page.goto(site.url + article);
  is(await heading(page), 'A new headline');
  await site.close();
  await page.goto(site.url);
  await page.goto(site.url + article);
  is(await heading(page), 'A new headline');
  await context.close();
});

test('a new edition replaces what the worker kept, and other sites of the host keep theirs', async () => {
  const site = await serve(folder);
  const { context, page } = await firstVisit(site.url);
  await page.evaluate(async () => {
    await caches.open('gongkan:/another/:pages');
  });
  const before = await page.evaluate(() => caches.keys());
  const worker = path.join(folder, 'service-worker.js');
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(/version:"\w+"/, 'version:"next"'));
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
  await context.close();
  await site.close();
});

test('a site that turns offline reading off takes back the worker and what it kept', async () => {
  const site = await serve(folder);
  const { context, page, errors } = await firstVisit(site.url);
  const root = await mkdtemp(path.join(tmpdir(), 'gongkan-root-'));
  await cp(archiveRoot('english'), root, { recursive: true });
  const yaml = path.join(root, '_data/site.yaml');
  await writeFile(yaml, `${await readFile(yaml, 'utf8')}\noffline: false\n`);
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
  equal(errors, []);
  await context.close();
  await site.close();
  await rm(root, { recursive: true });
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
    const site = await serve(folder);
    const context = await browser.newContext();
    await context.addInitScript(script);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.url + article, { waitUntil: 'load' });
    await whenIdle(page);
    equal(errors, []);
    await context.close();
    await site.close();
  });
}

test('the page for readers without a network is for nobody else', async () => {
  const html = await readFile(path.join(folder, 'offline/index.html'), 'utf8');
  match(html, '<meta name="robots" content="noindex">');
  not.match(await readFile(path.join(folder, 'sitemap.xml'), 'utf8'), 'offline');
});

test.run();
