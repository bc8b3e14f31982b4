import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { test } from 'uvu';
import { ok } from 'uvu/assert';
import { onPage } from '../on-page.ts';
import { attribute, elements, pageAt, readPages } from '../pages.ts';
import { type ArchiveName, BASE, builtSite, firstArchive } from '../site.ts';

/** Bytes of a reading page over the wire, in gzip, without its pictures. */
async function weigh(
  archive: ArchiveName,
  address: string,
): Promise<{ html: number; css: number; script: number; files: number }> {
  const site = await builtSite(archive);
  const page = pageAt(await readPages(site), address);
  const weight = async (links: string[]): Promise<number> => {
    const files = links.map((link) => readFile(path.join(site, link.slice(BASE.length))));
    return (await Promise.all(files)).reduce((sum, file) => sum + gzipSync(file).length, 0);
  };
  const styles = elements(page.document, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  const scripts = elements(page.document, 'script').filter((script) => attribute(script, 'src') !== '');
  return {
    html: gzipSync(page.html).length,
    css: await weight(styles.map((link) => attribute(link, 'href'))),
    script: await weight(scripts.map((script) => attribute(script, 'src'))),
    files: 1 + styles.length + scripts.length,
  };
}

/** An article and its issue. */
const addresses = {
  real: ['issues/2023-04-26/ning-xin-ju-li-dang-xian-feng/', 'issues/2023-04-26/'],
  english: ['issues/2024-03-01/lights-on-the-quay/', 'issues/2024-03-01/'],
} as const;

for (const archive of [...firstArchive, 'english'] as const) {
  const [article, issue] = addresses[archive];

  test(`${archive}: the article's page comes in the first network round trips`, async () => {
    const { html, css, script, files } = await weigh(archive, article);
    ok(html <= 14_000, `HTML is ${html} bytes, at most 14 kB`);
    ok(css <= 4_000, `style is ${css} bytes, at most 4 kB`);
    ok(script <= 2_000, `script is ${script} bytes, at most 2 kB`);
    ok(html + css + script <= 20_000, `all is ${html + css + script} bytes, at most 20 kB`);
    ok(files <= 5, `${files} files are asked for, at most 5`);
  });

  test(`${archive}: a browser that comes for the first time asks for at most five files to show an article or an issue`, async () => {
    for (const address of [article, issue, `${issue}print/`]) {
      const asked: string[] = [];
      // What the service worker keeps for later is asked for by itself, after the page.
      const prepare = async (context: BrowserContext) =>
        context.on('request', (request) => request.serviceWorker() ?? asked.push(request.url()));
      const settled = (page: Page) => page.waitForLoadState('networkidle');
      await onPage(archive, address, settled, { prepare });
      ok(asked.length <= 5, `${address} asked for ${asked.join(', ')}`);
    }
  });
}

test.run();
