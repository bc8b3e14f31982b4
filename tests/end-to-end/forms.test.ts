import type { Browser } from 'playwright-core';
import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { openBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { builtSite } from '../site.ts';

let browser: Browser;
test.before(async () => {
  browser = await openBrowser();
});
test.after(() => browser.close());

const issue = 'issues/2024-03-01/';

test('an editor copies a post with its look, and pastes it where anybody could write', async () => {
  const served = await serve(await builtSite('english'));
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${served.url}${issue}wechat/`);
    const section = page.locator('section.form').first();
    const status = section.locator('[role=status]');
    await section.locator('.copy-form').click();
    await page.waitForFunction((element) => element?.textContent !== '', await status.elementHandle());
    is(await status.textContent(), 'Copied.');
    await page.evaluate(() => {
      document.body.innerHTML = '<div contenteditable id="field"></div>';
      document.getElementById('field')?.focus();
    });
    await page.keyboard.press('Control+V');
    const pasted = await page.locator('#field').innerHTML();
    match(pasted, 'font-size:17px');
    match(pasted, '<p style="margin:0');
    not.match(pasted, /<a |class=|<script/);
    equal(errors, []);
  } finally {
    await context.close();
    await served.close();
  }
});

test('without script the buttons are not there, and the page says what to do instead', async () => {
  const served = await serve(await builtSite('english'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${served.url}${issue}mail/`);
    is(await page.locator('[data-copies]:visible').count(), 0);
    match((await page.locator('noscript').textContent()) ?? '', 'select all of it and copy it');
    equal(
      await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src'))),
      Array(2).fill(`${new URL(served.url).pathname}${issue}mail.html`),
    );
  } finally {
    await context.close();
    await served.close();
  }
});

test.run();
