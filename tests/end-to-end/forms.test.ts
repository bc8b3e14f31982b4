import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { onPage } from '../on-page.ts';

const issue = 'issues/2024-03-01/';

test('an editor copies a post with its look, and pastes it where anybody could write', () =>
  onPage(
    'english',
    `${issue}wechat/`,
    async (page) => {
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
    },
    { permissions: ['clipboard-read', 'clipboard-write'], mayComplain: true },
  ));

test('without script the buttons are not there, and the page says what to do instead', () =>
  onPage(
    'english',
    `${issue}mail/`,
    async (page, url) => {
      is(await page.locator('[data-copies]:visible').count(), 0);
      match((await page.locator('noscript').textContent()) ?? '', 'select all of it and copy it');
      equal(
        await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getAttribute('src'))),
        Array(2).fill(`${new URL(url).pathname}${issue}mail.html`),
      );
    },
    { javaScriptEnabled: false, mayComplain: true },
  ));

test.run();
