import type { Page } from 'playwright-core';
import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { onPage } from '../on-page.ts';
import { attribute, elements, pageAt, readPages, squeezed, withAttribute } from '../pages.ts';
import { type ArchiveName, builtSite, firstArchive, testOfFirst } from '../site.ts';

const articles = {
  real: 'issues/2023-04-26/ning-xin-ju-li-dang-xian-feng/',
  english: 'issues/2024-03-01/lights-on-the-quay/',
  spanish: 'issues/2024-03-01/luces-en-el-muelle/',
  papers: 'issues/2023-03/ye-ban/',
};

/** Opens a page of an archive in a window of some size. */
function at(
  archive: ArchiveName,
  address: string,
  [width, height]: [number, number],
  look: (page: Page) => Promise<unknown>,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<void> {
  return onPage(archive, address, look, { viewport: { width, height }, ...options });
}

/** Where an element stands in the window; throws when it is not there. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is drawn of ${selector}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

for (const archive of [...firstArchive, 'english', 'spanish', 'papers'] as const)
  for (const javaScriptEnabled of [true, false])
    test(`${archive}: on a telephone the head leaves the headline in sight, its ways in one row, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      at(
        archive,
        articles[archive],
        [390, 844],
        async (page) => {
          const head = await boxOf(page, '#title');
          ok(head.y <= 140, `the head takes ${head.y} px`);
          const ways = await boxOf(page, 'nav.main');
          ok(ways.height < 60, `the ways take ${ways.height} px`);
        },
        { javaScriptEnabled },
      ));

testOfFirst('the last way of the row can be reached and read on a telephone', () =>
  at('real', articles.real, [360, 700], async (page) => {
    const last = page.locator('nav.main a').last();
    await last.focus();
    const way = await last.boundingBox();
    ok(way && way.x + way.width <= 360, `it ends at ${way && way.x + way.width} px`);
  }),
);

testOfFirst('the row of ways shows on a telephone the one where one is, however far back it stands', () =>
  at('real', 'about/', [360, 700], async (page) => {
    const way = await boxOf(page, 'nav.main [aria-current]');
    ok(way.x >= 0 && way.right <= 360 - 32, `it stands from ${way.x} to ${way.right} px`);
    is(await page.evaluate('scrollY'), 0);
  }),
);

testOfFirst('the search within an issue is offered once one searches, and moves nothing on the page', () =>
  at('real', articles.real, [390, 844], async (page) => {
    const before = await boxOf(page, 'h1');
    is(await page.isVisible('.within'), false);
    await page.focus('.find [name=q]');
    is(await page.isVisible('.within'), true);
    equal(await boxOf(page, 'h1'), before);
    await page.click('.within');
    is(await page.isChecked('.find [name=issue]'), true);
  }),
);

for (const [archive, address] of [
  ['papers', articles.papers],
  ['own', 'rules/'],
] as const)
  for (const width of [1024, 1280])
    test(`${archive}: a text of ${address} stands in the middle of a window of ${width} px`, () =>
      at(archive, address, [width, 800], async (page) => {
        const text = await boxOf(page, '.text');
        const [left, right] = [text.x, width - text.right];
        ok(Math.abs(left - right) < 20, `${left} px are left of it, ${right} px right of it`);
      }));

testOfFirst('where there is room for contents beside the text, nothing else is left empty', () =>
  at('real', articles.real, [1024, 800], async (page) => {
    const [contents, text] = [await boxOf(page, '.toc'), await boxOf(page, '.text')];
    ok(contents.right < text.x && contents.y <= text.y + 20);
    ok(1024 - text.right < 100, `${1024 - text.right} px are empty`);
  }),
);

testOfFirst('the head of the front page is full from edge to edge', () =>
  at('real', '', [1280, 800], async (page) => {
    const [head, main] = [await boxOf(page, 'header.top'), await boxOf(page, 'nav.main')];
    ok(main.x < head.x + 60, 'it begins at the left');
    ok(head.height < 70, `it takes ${head.height} px`);
  }),
);

test("an issue's page says the archive's name once, and it leads to the front page", async () => {
  const { document } = pageAt(await readPages(await builtSite('english')), 'issues/2024-03-01/');
  const links = elements(document, 'a').filter((link) => attribute(link, 'href') === '/gongkan/');
  equal(links.map(squeezed), ['TheHarbourLantern']);
});

testOfFirst('a record of many others shows a dozen, and folds the rest', async () => {
  const { document } = pageAt(
    await readPages(await builtSite('real')),
    'organizations/dan-tu-qu-zong-gong-hui/',
  );
  const [list] = withAttribute(document, 'class', 'facts-list');
  const folded = list ? elements(list, 'details').flatMap((each) => elements(each, 'a')) : [];
  const all = list ? elements(list, 'a') : [];
  is(all.length - folded.length, 12);
  ok(folded.length > 30);
});

testOfFirst("a record's page does not lead to itself", async () => {
  const pages = await readPages(await builtSite('real'));
  const records = pages.filter(({ document }) => withAttribute(document, 'class', 'record').length > 0);
  ok(records.length > 80);
  for (const { path, document } of records) {
    const here = withAttribute(document, 'class', 'of').filter((link) =>
      attribute(link, 'href').endsWith(path),
    );
    is(here.length, 0, path);
  }
});

testOfFirst('a printed text takes the whole width of the paper', () =>
  at('real', articles.real, [800, 1000], async (page) => {
    await page.emulateMedia({ media: 'print' });
    const [text, paper] = [await boxOf(page, '.text'), await boxOf(page, 'main')];
    is(text.width, paper.width);
  }),
);

testOfFirst('the words of a figure have the width of a telephone, not a column of it', () =>
  at('real', 'figures/', [360, 800], async (page) => {
    const words = await boxOf(page, '.figures td:last-child');
    ok(words.width > 280, `they have ${words.width} px`);
  }),
);

for (const address of ['timeline/', 'figures/'] as const)
  testOfFirst(`no statement of ${address} names one article twice`, async () => {
    const { document } = pageAt(await readPages(await builtSite('real')), address);
    const statements = [...withAttribute(document, 'class', 'words'), ...elements(document, 'td')];
    for (const statement of statements) {
      const sources = elements(statement, 'a').filter((link) => attribute(link, 'class') === '');
      const named = sources.map((link) => attribute(link, 'href').replace(/#.*/, ''));
      equal(named, [...new Set(named)]);
    }
    ok(statements.length > 10);
  });

test.run();
