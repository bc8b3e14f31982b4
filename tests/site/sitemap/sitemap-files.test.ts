import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sitemapFiles } from '../../../src/site/sitemap/sitemap-files.ts';
import { checkSitemap } from '../../../src/site/verify/check-sitemap.ts';
import { problemsOf } from '../../problems.ts';
import { loadFixture } from '../load-fixture.ts';

const archive = await loadFixture('returning');
const pages = [
  '',
  'about/',
  ...archive.issues.map(({ path }) => path),
  ...archive.articles.map(({ path }) => path),
];
const files = pages.map((path) => `${path}index.html`);

function sitemapsOf(limit?: number): Map<string, string> {
  return new Map([...sitemapFiles(archive, pages, limit)].map(({ path, content }) => [path, content]));
}

test('a small site has one sitemap with each page once', () => {
  const sitemaps = sitemapsOf();
  assert.equal([...sitemaps.keys()], ['sitemap.xml']);
  assert.equal(
    problemsOf((problems) => checkSitemap(archive.site, sitemaps, new Set(files), problems)),
    [],
  );
});

test('past the limit the sitemap is an index of parts, and nothing is lost or named twice', () => {
  const sitemaps = sitemapsOf(4);
  assert.is(sitemaps.size, Math.ceil(pages.length / 4) + 1);
  assert.match(sitemaps.get('sitemap.xml') ?? '', '<sitemapindex');
  assert.equal(
    problemsOf((problems) => checkSitemap(archive.site, sitemaps, new Set(files), problems)),
    [],
  );
  for (const content of sitemaps.values()) assert.ok(content.split('<loc>').length - 1 <= 4);
});

test('a page changed when its contents say so: an article on the day of its correction', () => {
  const corrected = archive.articles.find(({ corrections }) => corrections.length > 0);
  const [sitemap = ''] = sitemapsOf().values();
  const entry = sitemap.split('\n').find((line) => line.includes(`${corrected?.path}</loc>`));
  assert.match(entry ?? '', `<lastmod>${corrected?.corrections[0]?.date}</lastmod>`);
});

test('an archive with no issue yet has pages of no date', async () => {
  const [file] = sitemapFiles(await loadFixture('empty'), ['', 'about/']);
  assert.match(file?.content ?? '', '<loc>');
  assert.not.match(file?.content ?? '', 'lastmod');
});

test.run();
