import type { BrowserContext, Page } from 'playwright-core';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { excessWidth, onPage } from '../on-page.ts';
import { firstArchive, testOfFirst } from '../site.ts';

const articles = {
  real: 'issues/2023-04-26/ning-xin-ju-li-dang-xian-feng/',
  english: 'issues/2024-03-01/lights-on-the-quay/',
};

/** Opens the article of an archive on a telephone. */
function reading(
  archive: keyof typeof articles,
  use: (page: Page, url: string) => Promise<unknown>,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<void> {
  const viewport = { width: 360, height: 700 };
  return onPage(archive, articles[archive], use, { viewport, ...(prepare && { prepare }) });
}

/** How the text looks, and whether that is set on the root. */
function look(page: Page) {
  return page.evaluate(() => {
    const { fontSize, lineHeight, backgroundColor } = getComputedStyle(document.body);
    return {
      size: Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight),
      paper: backgroundColor,
    };
  });
}

/** Sets one of the reading settings as a reader does. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const choice = page.locator(`.aids input[name="${name}"][value="${value}"]`);
  if (!(await choice.isVisible())) await page.locator('.aids summary').click();
  await choice.check();
}

for (const archive of [...firstArchive, 'english'] as const) {
  test(`${archive}: size, spacing and colours are as chosen, there and on the next page before it is drawn`, async () => {
    await reading(archive, async (page, url) => {
      const plain = await look(page);
      is(plain.size, 18);
      await choose(page, 'size', '24');
      is((await look(page)).size, 24);
      await choose(page, 'size', '30');
      is((await look(page)).size, 30);
      await choose(page, 'leading', 'wide');
      ok((await look(page)).leading / 30 > plain.leading / 18 + 0.3, 'lines stand wider apart');
      const papers = new Set([plain.paper]);
      for (const theme of ['dark', 'contrast']) {
        await choose(page, 'theme', theme);
        papers.add((await look(page)).paper);
      }
      is(papers.size, 3, 'each choice has a ground of its own');
      const chosen = await look(page);
      // The style sheet waits for the script, which is the only thing that sets the root.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          document.documentElement.dataset.sizeAtFirst = document.documentElement.dataset.size;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${url}issues/`);
      is(await page.evaluate(() => document.documentElement.dataset.sizeAtFirst), '30');
      equal(await look(page), chosen);
      await choose(page, 'size', '');
      await page.reload();
      is((await look(page)).size, 18, 'and back');
    });
  });

  test(`${archive}: at the largest size whatever is pressed is at least 60 px high, and nothing is too wide`, async () => {
    await reading(archive, async (page) => {
      await choose(page, 'size', '30');
      const small = await page.evaluate(() => {
        // Links in running text are as high as its lines (WCAG 2.5.8, inline).
        const inline = ':is(.text, .foot) :is(p, li, dd) *, :is(.byline, .dateline, .credits) *';
        const controls = document.querySelectorAll<HTMLElement>(
          'a, button, summary, label, input[type=search]',
        );
        return [...controls]
          .filter((one) => one.offsetHeight > 1 && one.offsetHeight < 60 && !one.matches(inline))
          .map((one) => `${one.textContent} is ${one.offsetHeight} px high`);
      });
      equal(small, []);
      is(await excessWidth(page), 0);
    });
  });

  test(`${archive}: where storage is forbidden the settings hold for the page, and nothing complains`, async () => {
    await reading(
      archive,
      async (page) => {
        await choose(page, 'size', '30');
        is((await look(page)).size, 30);
      },
      async (context) => {
        await context.addInitScript(() => {
          const forbidden = {
            get() {
              throw new DOMException('forbidden', 'SecurityError');
            },
          };
          Object.defineProperty(window, 'localStorage', forbidden);
          Object.defineProperty(navigator, 'serviceWorker', forbidden);
        });
      },
    );
  });

  test(`${archive}: reading aloud is offered where there is a voice for the language, and nowhere else`, async () => {
    const lang = archive === 'real' ? 'cmn-Hans-CN' : 'en_GB';
    for (const [voices, offered] of [
      [[], false],
      [['fr-FR'], false],
      [['fr-FR', lang], true],
    ] as const) {
      await reading(
        archive,
        async (page) => is(await page.locator('.speak').isVisible(), offered, `voices: ${voices.join()}`),
        (context) => giveVoices(context, voices),
      );
    }
  });
}

testOfFirst(
  'reading aloud marks the paragraph being read, goes on to the next, and stops when told to',
  async () => {
    await reading(
      'real',
      async (page) => {
        const speak = page.locator('.speak');
        const marked = () => page.locator('.reading').evaluateAll((all) => all.map(({ id }) => id).join());
        const end = () =>
          page.evaluate(() => {
            const spoken = document.documentElement.dataset.spoken;
            dispatchEvent(new Event('utterance-ends'));
            return spoken;
          });
        await speak.click();
        is(await speak.textContent(), '停止朗读');
        is(await marked(), 'title');
        match((await end()) ?? '', '凝心聚力');
        is(await marked(), 'p1');
        match((await end()) ?? '', '劳动开创未来');
        is(await marked(), 's1');
        await speak.click();
        is(await marked(), '');
        is(await speak.textContent(), '朗读');
      },
      (context) => giveVoices(context, ['zh-CN']),
    );
  },
);

testOfFirst('the link of a paragraph and both forms of citing can be copied', async () => {
  await reading(
    'real',
    async (page, url) => {
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.locator('#p3 .pl').focus();
      await page.keyboard.press('Enter');
      await page.locator('#p3 .pl.copied').waitFor();
      is(await copied(), `${url}${articles.real}#p3`);
      for (const [index, form] of [
        /\[N\/OL\]\. 工刊，2023-04-26/,
        /：《.*》，工刊，2023年4月26日/,
      ].entries()) {
        const button = page.locator('.copy').nth(index);
        await button.click();
        await page.locator('.copy.copied').nth(index).waitFor();
        match(await copied(), form);
      }
    },
    (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  );
});

testOfFirst(
  'a long article shows how much of it has been read, a short one needs no such thing',
  async () => {
    await reading('real', async (page, url) => {
      const read = () =>
        page.locator('progress').evaluate((bar) => ('value' in bar ? Number(bar.value) : -1));
      ok((await read()) < 0.3);
      await page.locator('.foot').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector('progress')?.value === 1);
      await page.goto(`${url}about/`);
      is(await page.locator('progress').count(), 0);
    });
  },
);

testOfFirst('with scripts off there is no control that does nothing', () =>
  onPage(
    'real',
    articles.real,
    async (page) => {
      for (const control of ['.aids', '.speak', '.copy', '.matches', 'progress'])
        for (const one of await page.locator(control).all()) not.ok(await one.isVisible(), control);
      is(await page.locator('#p3 .pl').getAttribute('href'), '#p3', 'a link is a link');
    },
    { javaScriptEnabled: false },
  ),
);

/** A system with these voices; what is said is told on the root, and ends when the test says so. */
async function giveVoices(context: BrowserContext, langs: readonly string[]): Promise<void> {
  await context.addInitScript(
    (given) => {
      const voices = given.map((lang) => ({ lang }));
      let current: SpeechSynthesisUtterance | undefined;
      addEventListener('utterance-ends', () => current?.dispatchEvent(new Event('end')));
      const speechSynthesis = {
        getVoices() {
          return voices;
        },
        speak(utterance: SpeechSynthesisUtterance) {
          current = utterance;
          document.documentElement.dataset.spoken = utterance.text;
        },
        cancel() {
          current = undefined;
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    },
    [...langs],
  );
}

test.run();
