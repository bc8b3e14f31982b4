import { test } from 'uvu';
import { is, match, ok } from 'uvu/assert';
import { searchDocuments } from '../../src/site/search/search-documents.ts';
import { onPage } from '../on-page.ts';
import { attribute, type Page, pageAt, readPages, withAttribute } from '../pages.ts';
import { loadFixture } from '../site/load-fixture.ts';
import { type ArchiveName, builtSite, testOfFirst } from '../site.ts';

const inIssue: [archive: ArchiveName, issue: string, article: string, words: string][] = [
  ['real', '2023-04-26', 'ning-xin-ju-li-dang-xian-feng/', '工会'],
  ['english', '2024-03-01', '', 'the'],
];

for (const [name, issue, article, words] of inIssue) {
  const declare = name === 'real' ? testOfFirst : test;
  declare(`a reader of the ${name} archive can search the issue at hand alone`, () =>
    onPage(name, `issues/${issue}/${article}`, async (page) => {
      await page.fill('header input[name=q]', words);
      await page.check('header input[name=issue]');
      await page.press('header input[name=q]', 'Enter');
      await page.waitForSelector(`[data-search][data-state=done][data-query="${words}"]`);
      is(new URL(page.url()).searchParams.get('issue'), issue);
      is(await page.inputValue('[data-filters] [name=issue]'), issue);
      ok((await page.locator('[data-result]').count()) > 0);
      for (const link of await page.locator('[data-result] a').all())
        match((await link.getAttribute('href')) ?? '', new RegExp(`issues/${issue}/|figures/|timeline/`));
    }),
  );
}

testOfFirst('without script the search within an issue still leads to the page that says what to do', () =>
  onPage(
    'real',
    'issues/2023-04-26/',
    async (page) => {
      await page.fill('header input[name=q]', '工会');
      await page.check('header input[name=issue]');
      await page.press('header input[name=q]', 'Enter');
      await page.waitForURL(/search\/\?q=.*&issue=2023-04-26$/);
      ok(await page.isVisible('[data-search] .notice'));
    },
    { javaScriptEnabled: false },
  ),
);

for (const address of ['', 'people/', 'issues/2023-04-26/', 'search/']) {
  testOfFirst(`the slash key goes to the search box of ${address || 'the home page'}`, () =>
    onPage('real', address, async (page) => {
      await page.keyboard.press('/');
      is(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
      await page.keyboard.type('a/b');
      is(await page.inputValue('input[name=q]'), 'a/b');
    }),
  );
}

testOfFirst(
  'a figure that is found opens its row of the page of figures, with the words marked',
  async () => {
    const [figure] = (await loadFixture('real')).figures;
    ok(figure);
    await onPage('real', `search/?q=${encodeURIComponent(figure.counts)}&kind=figure`, async (page) => {
      await page.waitForSelector('[data-kind=figure]');
      await page.click('[data-kind=figure] a');
      await page.waitForSelector('tr:target mark');
    });
  },
);

test('every passage that a search can lead to has its anchor on its page', async () => {
  const pages = await readPages(await builtSite('real'));
  const ids = new Map<string, Set<string>>();
  for (const { url, blocks } of searchDocuments(await loadFixture('real'))) {
    const [page = '', anchor = ''] = url.split('#');
    const own = ids.get(page) ?? idsOf(pageAt(pages, page));
    ids.set(page, own);
    for (const id of [anchor, ...blocks.map((block) => block.id)])
      ok(id === '' || own.has(id), `${url}: ${id}`);
  }
});

function idsOf(page: Page): Set<string> {
  return new Set(withAttribute(page.document, 'id').map((one) => attribute(one, 'id')));
}

test.run();
