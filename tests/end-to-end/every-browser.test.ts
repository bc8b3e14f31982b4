import { suite } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { type Driven, keys, until } from '../browsers/driven.ts';
import { everyBrowser } from '../browsers/every-browser.ts';
import { type Served, serve } from '../server.ts';
import { type ArchiveName, builtSite } from '../site.ts';

const archives = ['english', 'traditional'] as const satisfies ArchiveName[];
const served = new Map<string, Served>();
for (const name of archives) served.set(name, await serve(await builtSite(name)));
const siteOf = (name: (typeof archives)[number]): string => served.get(name)?.url ?? '';

/** Holds when the search page shows the answer to a query. */
const answered = (query: string) =>
  `document.querySelector('[data-search][data-state=done]')?.dataset.query === ${JSON.stringify(query)}`;
const first = (selector: string, what: string) => `document.querySelector('${selector}')?.${what}`;
const resultAt = (index: number) =>
  `document.activeElement === document.querySelectorAll('[data-result] a')[${index}]`;

/** Where the figures of a date that overlap stand: each begins before the one before it ends. */
const overlapping = `(() => {
  const text = document.createTreeWalker(document.querySelector('.dateline time'), NodeFilter.SHOW_TEXT).nextNode();
  const boxes = Array.from(text.data, (_, at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  });
  return boxes.flatMap((box, at) => at > 0 && box.left < boxes[at - 1].right - 1 ? [at] : []);
})()`;

const closing = [...served.values()];

for (const [name, open] of everyBrowser) {
  const browsing = suite<{ browser: Driven }>(name);
  browsing.before(async (context) => {
    context.browser = await open();
  });
  browsing.after(async ({ browser }) => {
    await browser.close();
    if (name === everyBrowser.at(-1)?.[0]) await Promise.all(closing.map((site) => site.close()));
  });

  browsing('shows results as one types, marked, with links to their paragraphs', async ({ browser }) => {
    await browser.open(`${siteOf('english')}search/`);
    await browser.evaluate(`${first('[data-box]', 'focus()')}, true`);
    await browser.press(...'reading room');
    await until(browser, answered('reading room'));
    equal(await browser.evaluate(first('.passages mark', 'textContent')), 'reading');
    match(String(await browser.evaluate(first('.passages a', 'getAttribute("href")'))), /\?hl=.*#/);
    ok(Number(await browser.evaluate(first('[data-search]', 'dataset.count'))) > 0);
  });

  browsing(
    'goes by arrows from the box to the results and back, where Escape empties it',
    async ({ browser }) => {
      await browser.open(`${siteOf('english')}search/?q=reading`);
      await until(browser, answered('reading'));
      await browser.press('/');
      is(await browser.evaluate('document.activeElement.name'), 'q');
      await browser.press(keys.down, keys.down);
      ok(await browser.evaluate(resultAt(1)));
      await browser.press(keys.up);
      ok(await browser.evaluate(resultAt(0)));
      await browser.press(keys.escape);
      is(await browser.evaluate('document.activeElement.name'), 'q');
      await browser.press(keys.escape);
      equal(
        await browser.evaluate(
          `[${first('[data-box]', 'value')}, ${first('[data-search]', 'dataset.state')}]`,
        ),
        ['', 'idle'],
      );
    },
  );

  browsing(
    'filters by kind with true counts, and gives back the query to whoever returns',
    async ({ browser }) => {
      await browser.open(`${siteOf('english')}search/?q=harbour`);
      await until(browser, answered('harbour'));
      const count = Number(
        await browser.evaluate(first('[data-choice=kind] label:nth-of-type(2) small', 'textContent')),
      );
      await browser.evaluate(`${first('[name=kind][value=article]', 'click()')}, true`);
      await until(browser, `${first('[data-search]', 'dataset.count')} === '${count}'`);
      await browser.evaluate(`setTimeout(() => ${first('[data-result] a', 'click()')}), true`);
      await until(browser, first('article mark', 'isConnected'));
      await browser.evaluate('setTimeout(() => history.back()), true');
      await until(browser, answered('harbour'));
      await until(browser, first('[data-box]', 'value === "harbour"'));
      is(await browser.evaluate(first('[data-search]', 'dataset.count')), String(count));
    },
  );

  browsing('finds Chinese of two scripts', async ({ browser }) => {
    await browser.open(`${siteOf('traditional')}search/?q=${encodeURIComponent('碼頭')}`);
    await until(browser, answered('碼頭'));
    ok(Number(await browser.evaluate(first('[data-search]', 'dataset.count'))) > 0);
  });

  browsing(
    'sets the figures of a date beside each other, and draws a line under a link',
    async ({ browser }) => {
      await browser.open(`${siteOf('traditional')}search/?q=${encodeURIComponent('碼頭')}&kind=article`);
      await until(browser, answered('碼頭'));
      const address = await browser.evaluate(first('[data-kind=article] h2 a', 'href'));
      await browser.open(String(address));
      equal(await browser.evaluate(overlapping), []);
      const line = 'getComputedStyle(document.querySelector(".dateline a")).textDecorationLine';
      is(await browser.evaluate(line), 'underline');
    },
  );

  browsing.run();
}
