import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { z } from 'zod';
import { excessWidth, onPage } from '../on-page.ts';
import { largestOfEachKind, readPages } from '../pages.ts';
import { type ArchiveName, builtSite } from '../site.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe's `run` gives, as far as it is told here. */
const report = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** WCAG 2.2 A and AA. Run inside the page; axe is already there. */
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`;

/** Colours do not depend on the width, nor places on the colours: each of both is looked at once. */
const views = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Tells axe, which takes it for white, what a browser paints behind a page that has no ground of its own, such as a mail. */
const GROUND = ':where(html) { background: Canvas }';

/** What axe finds on every kind of page, narrow and wide, light and dark, and where a page is too wide. */
async function faults(archive: ArchiveName): Promise<string[]> {
  const pages = largestOfEachKind(await readPages(await builtSite(archive)));
  const found: string[] = [];
  const look = async (page: Page, url: string) => {
    for (const { path } of pages) {
      await page.goto(url + path);
      await page.addStyleTag({ content: GROUND });
      await page.evaluate(axe);
      for (const { width, colorScheme } of views) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const where = `${path || '(home)'} at ${width} px, ${colorScheme}`;
        for (const { id, nodes } of report.parse(await page.evaluate(RUN)))
          found.push(`${where}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        const wider = await excessWidth(page);
        if (wider > 0) found.push(`${where}: ${wider} px too wide`);
      }
    }
  };
  // The policy of the pages lets no foreign script in; here axe is one.
  await onPage(archive, '', look, { bypassCSP: true, reducedMotion: 'reduce', mayComplain: true });
  return found;
}

for (const archive of ['real', 'english', 'own', 'papers', 'empty'] as const) {
  test(`${archive}: axe finds no fault on any kind of page, narrow or wide, light or dark`, async () => {
    equal(await faults(archive), []);
  });
}

test.run();
