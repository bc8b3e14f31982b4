import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { openBrowser } from '../browser.ts';
import { scratch } from '../run/scratch.ts';
import { type Served, serve } from '../server.ts';
import { archiveRoot, BASE, build, builtSite } from '../site.ts';

interface Context {
  browser: Browser;
  folder: string;
  chinese: Served;
  english: Served;
  others: Served[];
  portal: Served;
}

const federation = suite<Context>('several archives');

/** A portal without an issue of its own, in front of archives on ports of their own, of which two answer as they should. */
federation.before(async (context) => {
  context.folder = scratch('federation');
  const path = (name: string) => join(context.folder, name);
  const older = path('older');
  await cp(await builtSite('english'), older, { recursive: true });
  const catalogue = join(older, 'pagefind/catalogue.json');
  const content = JSON.parse(await readFile(catalogue, 'utf8'));
  await writeFile(catalogue, JSON.stringify({ ...content, format: content.format - 1 }));
  const broken = path('broken');
  await cp(await builtSite('english'), broken, { recursive: true });
  for (const name of await readdir(join(broken, 'pagefind'), { recursive: true }))
    if (name.endsWith('table.json')) await writeFile(join(broken, 'pagefind', name), '{"dates":null}');
  context.chinese = await serve(await builtSite('returning'));
  context.english = await serve(await builtSite('english'));
  const [old, malformed, closed, gone] = [
    await serve(older),
    await serve(broken),
    await serve(await builtSite('english'), BASE, { closed: true }),
    await serve(older),
  ];
  await gone.close();
  context.others = [old, malformed, closed];
  const list = {
    Dantu: context.chinese.url,
    Ropeworks: context.english.url,
    Older: old.url,
    Broken: malformed.url,
    Closed: closed.url,
    Gone: gone.url,
    Nowhere: `${context.chinese.url}nowhere/`,
  };
  const lines = Object.entries(list).map(([name, url]) => `  - name: ${name}\n    url: ${url}\n`);
  await cp(archiveRoot('empty'), path('root'), { recursive: true });
  const yaml = path('root/_data/site.yaml');
  await writeFile(yaml, `${await readFile(yaml, 'utf8')}\nfederation:\n${lines.join('')}`);
  const { code, output } = await build({ root: path('root'), out: path('portal') });
  is(code, 0, output);
  context.portal = await serve(path('portal'));
  context.browser = await openBrowser();
});
federation.after(async ({ browser, chinese, english, others, portal }) => {
  await browser?.close();
  for (const one of [chinese, english, ...(others ?? []), portal]) await one?.close();
});

async function search({ browser }: Context, site: Served, query: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await done(page, query);
  return page;
}

async function done(page: Page, query: string): Promise<void> {
  await page.waitForSelector(`[data-search][data-state=done][data-query="${query}"]`);
}

async function count(page: Page): Promise<number> {
  return Number(await page.getAttribute('[data-search]', 'data-count'));
}

federation('are searched together, with the true sum of what each holds', async (context) => {
  const counts = [];
  for (const site of [context.chinese, context.english]) {
    const own = await search(context, site, '2');
    counts.push(await count(own));
    ok(!(await own.isVisible('[data-filters] [name=archive]')), 'one archive has no choice of archives');
  }
  const page = await search(context, context.portal, '2');
  const [first = 0, second = 0] = counts;
  is(await count(page), first + second);
  ok(counts.every((each) => each > 0));
  const options = await page.locator('[data-filters] [name=archive] option').allTextContents();
  equal(options.slice(1).sort(), [`Dantu (${first})`, `Ropeworks (${second})`]);
});

federation('show whose each result is, link to it there, and can be chosen', async (context) => {
  const page = await search(context, context.portal, '2');
  await page.selectOption('[data-filters] [name=archive]', 'Ropeworks');
  await page.waitForURL(/archive=Ropeworks/);
  await page.waitForFunction(() => !document.querySelector('[data-results]')?.textContent?.includes('Dantu'));
  for (const result of await page.locator('[data-result]').all()) {
    match((await result.textContent()) ?? '', 'Ropeworks');
    ok((await result.locator('h2 a').getAttribute('href'))?.startsWith(context.english.url));
  }
  await page.click('[data-result] a');
  await page.waitForSelector('mark');
  ok(page.url().startsWith(context.english.url));
});

federation('that cannot be searched are each named with the reason', async (context) => {
  const page = await search(context, context.portal, '工会');
  ok((await count(page)) > 0);
  const said = new Map<string, string>();
  for (const one of await page.locator('[data-absent]').all())
    said.set((await one.getAttribute('data-absent')) ?? '', (await one.textContent()) ?? '');
  equal([...said.keys()].sort(), ['Broken', 'Closed', 'Gone', 'Nowhere', 'Older']);
  for (const [name, sentence] of said) match(sentence, name);
  is(said.get('Broken')?.replace('Broken', ''), said.get('Older')?.replace('Older', ''));
  is(said.get('Closed')?.replace('Closed', ''), said.get('Gone')?.replace('Gone', ''));
  is(new Set([...said].map(([name, sentence]) => sentence.replace(name, ''))).size, 3);
});

federation('keep answering when one of them goes away, which is then named', async (context) => {
  const page = await search(context, context.portal, '工会');
  await context.english.close();
  await page.fill('[data-search] input[name=q]', 'rope');
  await done(page, 'rope');
  is(await count(page), 0);
  ok(await page.isVisible('[data-absent=Ropeworks]'));
  await page.fill('[data-search] input[name=q]', '暖流');
  await done(page, '暖流');
  ok((await count(page)) > 0);
});

federation('are asked from the search page alone', async ({ folder, chinese }) => {
  const policy = async (path: string) =>
    /connect-src ([^;]*)/.exec(await readFile(join(folder, 'portal', path), 'utf8'))?.[1] ?? '';
  is(await policy('index.html'), "'self'");
  match(await policy('search/index.html'), new URL(chinese.url).origin);
  is((await policy('search/index.html')).split(' ').length, 7);
});

federation.run();
