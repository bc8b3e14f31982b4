import path from 'node:path';
import type { Page } from 'playwright-core';
import { test } from 'uvu';
import { is, not, ok } from 'uvu/assert';
import { onPage } from '../on-page.ts';
import { readPages } from '../pages.ts';
import { scratchFolder } from '../run/scratch.ts';
import { archiveRoot, build } from '../site.ts';

test('an archive works at the root of a host as it does under a path', async () => {
  const out = path.join(scratchFolder(), 'at-root', 'site');
  const env = { SITE_URL: 'https://news.example.org' };
  const { code, output } = await build({ root: archiveRoot('english'), out, env });
  is(code, 0, output);
  const pages = await readPages(out);
  for (const { html, path: address } of pages)
    not.match(html, /gongkan\/|\/\/(?:issues|people|assets)\//, address);
  const listed = pages.filter(({ html }) => html.includes('rel="canonical"'));
  ok(listed.length > 10);
  for (const { html, path: address } of listed) {
    ok(html.includes(`"https://news.example.org/${address}"`), `${address} names its address`);
  }
  const opened = async (page: Page) => {
    await page.locator('main a[href^="/issues/"]').first().click();
    await page.waitForURL(/\/issues\//);
  };
  await onPage({ folder: out }, '', opened, { base: '/' });
});

test.run();
