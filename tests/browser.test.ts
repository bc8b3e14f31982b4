import { test } from 'uvu';
import { is, throws } from 'uvu/assert';
import { findChromium, openBrowser } from './browser.ts';

test('a browser is found or installed, never done without', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  is(await page.evaluate('6 * 7'), 42);
  await browser.close();
});

test('a wrong CHROMIUM_PATH is told in a sentence', () => {
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = '/no/such/chromium';
  try {
    throws(findChromium, /CHROMIUM_PATH names \/no\/such\/chromium/);
  } finally {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  }
});

test.run();
