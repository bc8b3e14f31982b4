import type { Page } from 'playwright-core';
import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { excessWidth, onPage } from '../on-page.ts';
import { readPages } from '../pages.ts';
import { builtSite } from '../site.ts';

const longest = 'Rechtsschutzversicherungsgesellschaften-angestellte';
// A mail is as wide as its widest table: no programme moves a part of it sideways, which `check` tells of.
const paths = (await readPages(await builtSite('own')))
  .map(({ path }) => path)
  .filter((path) => !path.endsWith('mail.html'));

test('no page is wider than a telephone, however long its names are and however large its letters', async () => {
  const found: string[] = [];
  const look = async (page: Page, url: string) => {
    for (const path of [...paths, 'search/?q=lock', 'search/?q=Schleusen&section=none-of-this-name']) {
      await page.goto(url + path);
      if (path.includes('?')) {
        await page.waitForSelector('[data-search][data-state=done]');
        // An archive's own field may be called anything.
        await page.evaluate((name) => {
          for (const label of document.querySelectorAll('[data-filters] span')) label.textContent = name;
        }, longest);
      }
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const size of ['', '30']) {
          await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
          const wider = await excessWidth(page);
          if (wider > 0) found.push(`${path} at ${width} px, ${size || 18} px letters: ${wider} px too wide`);
        }
      }
    }
  };
  // Mails and posts ask for their pictures where the site will be.
  await onPage('own', '', look, { mayComplain: true });
  equal(found, []);
});

test.run();
