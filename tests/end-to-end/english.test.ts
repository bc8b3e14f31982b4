import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { is, match, not, ok } from 'uvu/assert';
import { attribute, elements, pageAt, readPages } from '../pages.ts';
import { scratchFolder } from '../run/scratch.ts';
import { archiveRoot, build, builtSite } from '../site.ts';

const site = await builtSite('english');
const pages = await readPages(site);
const text = (page: string): string =>
  pageAt(pages, page)
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('an English newsletter reads as English throughout', () => {
  for (const page of pages) {
    not.match(page.html, /\p{Script=Han}/u, `${page.path} holds no Chinese character`);
    not.match(page.html, /[，。；：？！（）【】]/, `${page.path} holds no Chinese mark`);
    is(
      elements(page.document, 'html')
        .map((one) => attribute(one, 'lang'))
        .join(),
      'en',
      page.path,
    );
  }
});

test('it builds for its own address, though its repository lives on the same host', async () => {
  const out = path.join(scratchFolder(), 'english-at-home', 'site');
  const env = { SITE_URL: 'https://example.org/lantern/' };
  const { code, output } = await build({ root: archiveRoot('english'), out, env });
  is(code, 0, output);
  const html = await readFile(path.join(out, 'people/ida-crane/index.html'), 'utf8');
  match(html, 'https://example.org/lantern-source/blob/HEAD/_data/people/ida-crane.yaml');
});

test('its feeds and open data are English too', async () => {
  for (const file of ['feed.xml', 'rss.xml', 'feed.json', 'data/people.json', 'data/figures.csv']) {
    const content = await readFile(path.join(site, file), 'utf8');
    not.match(content, /\p{Script=Han}/u, file);
  }
  match(await readFile(path.join(site, 'feed.xml'), 'utf8'), 'xml:lang="en"');
});

test('its dates are written the English way', () => {
  match(text('issues/2024-03-01/'), 'Friday, 1 March 2024');
});

test('a draft is seen by no reader', () => {
  not.ok(pages.some((page) => page.path.includes('not-ready') || page.html.includes('Not ready yet')));
});

test('raw HTML and template syntax in a text are shown as the text they are', () => {
  const page = text('issues/2024-03-01/lights-on-the-quay/');
  match(page, '{{ page.url }}');
  match(page, '&lt;b&gt;this&lt;/b&gt;');
});

test('every kind of block that an editor can write is on the page', () => {
  const { document } = pageAt(pages, 'issues/2024-03-01/lights-on-the-quay/');
  for (const tag of ['h2', 'h3', 'ul', 'ol', 'blockquote', 'table', 'figure', 'strong', 'em']) {
    const [main] = elements(document, 'article');
    ok(main && elements(main, tag).length > 0, tag);
  }
});

test('a picture is published with its words, its size and nothing of its file but the picture', async () => {
  const { document } = pageAt(pages, 'issues/2024-03-01/lights-on-the-quay/');
  const pictures = elements(document, 'img');
  ok(pictures.length > 0);
  for (const picture of pictures) {
    ok('alt' in picture.attribs);
    match(attribute(picture, 'width'), /^\d+$/);
    match(attribute(picture, 'height'), /^\d+$/);
    const file = attribute(picture, 'src').replace(/^\/gongkan\//, '');
    ok((await readFile(path.join(site, file))).length > 0, file);
  }
});

test.run();
