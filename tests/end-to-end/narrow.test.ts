import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { openBrowser } from '../browser.ts';
import { readPages } from '../pages.ts';
import { serve } from '../server.ts';
import { builtSite } from '../site.ts';

const site = await builtSite('own');
const longest = 'Rechtsschutzversicherungsgesellschaften-angestellte';
// A mail is as wide as its widest table: no programme moves a part of it sideways, which `check` tells of.
const paths = (await readPages(site)).map(({ path }) => path).filter((path) => !path.endsWith('mail.html'));

test('no page is wider than a telephone, however long its names are and however large its letters', async () => {
  const served = await serve(site);
  const browser = await openBrowser();
  const found: string[] = [];
  try {
    const page = await browser.newPage();
    for (const path of [...paths, 'search/?q=lock', 'search/?q=Schleusen&section=none-of-this-name']) {
      await page.goto(served.url + path);
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
          const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
          if (wider > 0) found.push(`${path} at ${width} px, ${size || 18} px letters: ${wider} px too wide`);
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  equal(found, []);
});

test.run();
