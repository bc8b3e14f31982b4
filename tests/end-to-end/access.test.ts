import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { z } from 'zod';
import { openBrowser } from '../browser.ts';
import { oneOfEachKind, readPages } from '../pages.ts';
import { serve } from '../server.ts';
import { type ArchiveName, builtSite } from '../site.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe's `run` gives, as far as it is told here. */
const report = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** WCAG 2.2 A and AA. Run inside the page; axe is already there. */
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`;

/** Every fault that axe finds on every kind of page, at one width and in one colour scheme. */
async function faults(archive: ArchiveName, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const site = await builtSite(archive);
  const pages = oneOfEachKind(await readPages(site));
  const served = await serve(site);
  const browser = await openBrowser();
  const found: string[] = [];
  try {
    // The policy of the pages lets no foreign script in; here axe is one.
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    for (const { path } of pages) {
      await page.goto(served.url + path);
      await page.evaluate(axe);
      for (const { id, nodes } of report.parse(await page.evaluate(RUN))) {
        found.push(`${path || '(home)'} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(overflow) > 0) found.push(`${path} is ${overflow} px wider than the window`);
    }
    ok(pages.length > 5);
  } finally {
    await browser.close();
    await served.close();
  }
  return found;
}

for (const archive of ['real', 'english'] as const) {
  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`${archive}: axe finds no fault on any kind of page at ${width} px, ${scheme}`, async () => {
        equal(await faults(archive, width, scheme), []);
      });
    }
  }
}

test('an archive with no issue yet is as easy to use', async () => {
  equal(await faults('empty', 360, 'light'), []);
});

test.run();
