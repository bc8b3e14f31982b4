import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { evidenceOf, kinds, readArticles, readItems } from '../open-data.ts';
import { attribute, elements, pageAt, readPages, squeezed, withAttribute } from '../pages.ts';
import { type ArchiveName, BASE, builtSite, firstArchive, SITE_URL, testOfFirst } from '../site.ts';

const archives: ArchiveName[] = [...firstArchive, 'english', 'returning'];

/** What the addresses of the pages of a kind look like; lists, the pages of a year, of print and of other forms are none. */
const addressesOf = {
  issues: /^issues\/\d{4}-\d{2}-\d{2}[^/]*\/$/,
  articles: /^issues\/\d{4}-\d{2}-\d{2}[^/]*\/(?!(?:print|mail|wechat)\/)[^/]+\/$/,
  people: /^people\/[^/]+\/$/,
  organizations: /^organizations\/[^/]+\/$/,
  initiatives: /^initiatives\/[^/]+\/$/,
};

/** The page and the anchor that an address of the site leads to. */
function split(address: string): { page: string; anchor: string } {
  const url = new URL(address, SITE_URL);
  is(`${url.origin}/`, new URL('/', SITE_URL).href, address);
  ok(url.pathname.startsWith(BASE), `${address} is inside the site`);
  return { page: decodeURI(url.pathname.slice(BASE.length)), anchor: url.hash.slice(1) };
}

for (const name of archives) {
  const site = await builtSite(name);
  const pages = await readPages(site);

  test(`${name}: every evidence quotation of the site stands in its article`, () => {
    let quotations = 0;
    for (const page of pages) {
      for (const quotation of withAttribute(page.document, 'cite')) {
        const { page: target, anchor } = split(attribute(quotation, 'cite'));
        const [place] = withAttribute(pageAt(pages, target).document, 'id', anchor);
        ok(place, `${page.path}: ${attribute(quotation, 'cite')} leads to a place`);
        const quote = words(quotation);
        ok(place && words(place).includes(quote), `${page.path}: “${quote}” stands at ${target}#${anchor}`);
        quotations++;
      }
    }
    ok(quotations > 5, `${quotations} quotations were looked at`);
  });

  test(`${name}: every quotation of the open data stands in the paragraph that it names`, async () => {
    let quotations = 0;
    for (const kind of kinds) {
      for (const { article, quote, paragraph, url } of evidenceOf(await readItems(site, kind))) {
        const { page, anchor } = split(url);
        is(page, `issues/${article}/`);
        is(anchor, paragraph);
        const [place] = withAttribute(pageAt(pages, page).document, 'id', anchor);
        ok(place && words(place).includes(words(quote)), `${kind}: “${quote}” stands at ${page}#${anchor}`);
        quotations++;
      }
    }
    ok(quotations > 5, `${quotations} quotations were looked at`);
  });

  test(`${name}: the JSON agrees with the pages`, async () => {
    for (const kind of ['issues', 'articles', 'people', 'organizations', 'initiatives'] as const) {
      const items = await readItems(site, kind);
      const folder = addressesOf[kind];
      const addresses = pages.map((page) => page.path).filter((address) => folder.test(address));
      equal(items.map((one) => split(one.url ?? '').page).sort(), addresses.sort(), kind);
      for (const one of items) {
        const heading = elements(pageAt(pages, split(one.url ?? '').page).document, 'h1')
          .map(squeezed)
          .join();
        const called = one.name ?? (kind === 'articles' ? one.title : undefined);
        if (called) ok(heading.includes(squeezed(called)), `${one.url} is headed ${called}`);
      }
    }
    for (const article of await readArticles(site)) {
      const { document } = pageAt(pages, split(article.url).page);
      for (const block of article.text) {
        const [place] = withAttribute(document, 'id', block.id);
        is(place && squeezed(place), squeezed(block.text), `${article.id}#${block.id}`);
      }
    }
  });

  test(`${name}: the roster is exactly the model workers`, async () => {
    const people = await readItems(site, 'people');
    const workers = people.filter((one) => one.roles.some(({ role }) => role === 'model-worker'));
    const expected = workers.map((one) => one.id ?? '').sort();
    equal((await readItems(site, 'roster')).map((one) => one.id ?? '').sort(), expected);
    const cards = withAttribute(pageAt(pages, 'roster/').document, 'data-record');
    equal(cards.map((card) => attribute(card, 'data-record')).sort(), expected, 'each once, nobody else');
    for (const card of cards) ok(withAttribute(card, 'cite').length > 0, 'each card shows its words');
  });
}

testOfFirst('the first issue ties three people to 劳模, and nobody else', async () => {
  const roster = await readItems(await builtSite('real'), 'roster');
  equal(roster.map((one) => one.name).sort(), ['付玉香', '戴网成', '汪月霞'].sort());
});

/** The text without white space and without the mark between a role and a name. */
function words(text: Parameters<typeof squeezed>[0]): string {
  return squeezed(text).replace(/[/:：]/g, '');
}

test.run();
