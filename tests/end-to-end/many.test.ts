import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { MANY, writeManyRecords } from '../many-records.ts';
import { excessWidth, onPage } from '../on-page.ts';
import { attribute, type Page, readPages, withAttribute } from '../pages.ts';
import { scratch } from '../run/scratch.ts';
import { build, SITE_URL } from '../site.ts';

const test = suite('many records');

const folder = scratch('many');
const site = path.join(folder, 'site');
let pages: Page[] = [];
test.before(async () => {
  await writeManyRecords(path.join(folder, 'archive'));
  const { code, output } = await build({ root: path.join(folder, 'archive'), out: site });
  is(code, 0, output);
  pages = await readPages(site);
});

/** The indexes that go on to a second page. */
const long = ['people', 'roster', 'initiatives', 'figures', 'timeline', 'organizations/yun-ze'];

/** The pages of an index, in their order. */
function pagesOf(index: string): Page[] {
  const own = new RegExp(`^${index}/(\\d+/)?$`);
  return pages.filter((page) => own.test(page.path));
}

test('no page is heavier than 100 kB of gzip, and none has more HTML than a phone reads with ease', () => {
  const heavy = pages.filter(({ html }) => gzipSync(html).length > 100_000 || html.length > 300_000);
  equal(
    heavy.map((page) => page.path),
    [],
  );
  for (const index of long) ok(pagesOf(index).length > 1, `${index} has a second page`);
});

test('an index over several pages shows every record once', () => {
  for (const index of ['people', 'roster', 'initiatives']) {
    const records = pagesOf(index).flatMap(({ document }) => withAttribute(document, 'data-record'));
    is(records.length, MANY, index);
    is(new Set(records.map((record) => attribute(record, 'data-record'))).size, MANY, index);
  }
  const rows = pagesOf('figures').flatMap(({ html }) => html.match(/ id="figure-[^"]*"/g) ?? []);
  is(new Set(rows).size, MANY, 'figures');
  is(rows.length, MANY);
  const events = pagesOf('timeline').flatMap(({ html }) => html.match(/<p class="when">/g) ?? []);
  is(events.length, MANY, 'timeline');
});

test('the sitemap has the pages of the years and every further page, and no page to print', async () => {
  const sitemap = await readFile(path.join(site, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    decodeURI(address.slice(SITE_URL.length)),
  );
  for (const index of long) {
    for (const page of pagesOf(index)) ok(listed.includes(page.path), page.path);
  }
  ok(listed.includes('issues/1985/'));
  const hidden = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
  ok(hidden.some((page) => page.path.endsWith('/print/')));
  equal(
    [...listed, ...hidden.map((page) => page.path)].sort(),
    pages.map((page) => page.path).sort(),
    'every page is either listed or hidden',
  );
});

test('a long index is no wider than a telephone, whatever the size of the text', () =>
  onPage(
    { folder: site },
    '',
    async (page, url) => {
      for (const index of long) {
        await page.goto(`${url}${index}/2/`);
        for (const size of ['', '30']) {
          await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
          is(await excessWidth(page), 0, `${index} at ${size || 18} px`);
        }
      }
    },
    { viewport: { width: 320, height: 700 } },
  ));

test.run();
