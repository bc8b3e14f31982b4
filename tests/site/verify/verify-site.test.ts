import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { verifySite } from '../../../src/site/verify/verify-site.ts';
import { editFile } from '../../edit-file.ts';
import { scratch } from '../../run/scratch.ts';
import { builtSite } from '../../site.ts';
import { loadFixture } from '../load-fixture.ts';

const archive = await loadFixture('returning');
const folder = scratch('verify');
const pristine = await builtSite('returning');

test.before.each(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(pristine, folder, { recursive: true });
});

test('a site as it is built has nothing wrong with it', () => {
  const { problems, pages, files, bytes } = verifySite(folder, archive);
  assert.equal(problems, []);
  assert.ok(pages > 20 && files > pages && bytes > 100_000);
});

const sound =
  'a{background:url("../favicon.svg")}b{mask:url(#m)}i{background:url(data:image/png;base64,AA)}/* url(x) */u{content:"url(x)"}';

const links: [what: string, element: string, code: string][] = [
  ['a link to a page that is not there', '<a href="/gongkan/nowhere/">x</a>', 'broken-link'],
  ['a link that lacks its final slash', '<a href="/gongkan/about">x</a>', 'broken-link'],
  ['a link in another letter case', '<a href="/gongkan/About/">x</a>', 'broken-link'],
  [
    'a link to a paragraph that is not there',
    `<a href="/gongkan/${archive.articles[0]?.path}#p999">x</a>`,
    'broken-anchor',
  ],
  ['a link to a place of its own page that is not there', '<a href="#p999">x</a>', 'broken-anchor'],
  ['a link out of the site’s path', '<a href="/">x</a>', 'outside-address'],
  ['a picture from another site', '<img src="https://example.com/x.png" alt="">', 'foreign-request'],
  ['a script from another site', '<script src="//example.com/x.js"></script>', 'foreign-request'],
  ['an address that runs a script', '<a href="javascript:alert(1)">x</a>', 'bad-address'],
  [
    'a picture that is not there',
    '<img srcset="/gongkan/none.png 2x" src="/gongkan/feed.xml" alt="">',
    'broken-link',
  ],
  [
    'a quotation’s paragraph that is not there',
    '<blockquote cite="/gongkan/about/#p999">x</blockquote>',
    'broken-anchor',
  ],
  [
    'a former address that leads nowhere',
    '<meta http-equiv="refresh" content="0; url=/gongkan/none/">',
    'broken-link',
  ],
  ['JSON-LD that is no JSON', '<script type="application/ld+json">{"a":}</script>', 'bad-json'],
];

for (const [what, element, code] of links) {
  test(`${what} is found and its page named`, () => {
    change('about/index.html', (html) => html.replace('</main>', `${element}</main>`));
    const { problems } = verifySite(folder, archive);
    assert.equal(
      problems.map(({ code, file }) => [code, file]),
      [[code, 'about/index.html']],
    );
    assert.is(problems[0]?.severity, 'error');
  });
}

const asked: [what: string, css: string, problems: string[]][] = [
  ['a font that is not there', '\n@font-face{src:url("../fonts/a.woff2")}', ['style-file-missing 2:16']],
  ['a picture out of the site’s path', 'a{background:url(/a.png)}', ['outside-address 1:14']],
  ['a font of another site', 'a{src:url(https://example.com/a.woff2)}', ['foreign-request 1:7']],
  ['what is there, what is in the sheet itself, and what is only said', sound, []],
  ['what a sheet of the archive’s own asks for', '@import "../own.css";', ['style-file-missing 1:7']],
];

for (const [what, css, expected] of asked) {
  test(`a style sheet may ask for things: ${what}`, () => {
    writeFileSync(join(folder, 'assets/more.css'), css);
    writeFileSync(join(folder, 'own.css'), 'a{src:url(b.png)}');
    change('about/index.html', (html) =>
      html.replace('</head>', '<link rel="stylesheet" href="/gongkan/assets/more.css"></head>'),
    );
    const { problems } = verifySite(folder, archive);
    assert.equal(
      problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
      expected,
    );
  });
}

test('a link to another site is nobody’s fault', () => {
  change('about/index.html', (html) =>
    html.replace('</main>', '<a href="https://example.com/">x</a></main>'),
  );
  assert.equal(verifySite(folder, archive).problems, []);
});

test('a link to a neighbour on the site’s own host is right, written whole, and no picture may come from there', () => {
  const add = (words: string) =>
    change('about/index.html', (html) => html.replace('</main>', `${words}</main>`));
  const neighbour = `${archive.site.origin}/union/`;
  add(`<a href="${neighbour}">x</a>`);
  assert.equal(verifySite(folder, archive).problems, []);
  add(`<img src="${neighbour}a.png" alt="">`);
  assert.equal(
    verifySite(folder, archive).problems.map(({ code }) => code),
    ['foreign-request'],
  );
});

const files: [what: string, file: string, content: (text: string) => string, code: string][] = [
  ['a feed that is not well formed', 'feed.xml', (text) => text.replace('</title>', ''), 'bad-xml'],
  [
    'a feed with a wrong date',
    'rss.xml',
    (text) => text.replace(/<pubDate>[^<]*/, '<pubDate>2021-03-05'),
    'feed-date',
  ],
  ['data that is cut short', 'data/articles.json', (text) => text.slice(0, -3), 'bad-json'],
  [
    'a sitemap that names a page that is not there',
    'sitemap.xml',
    (text) => text.replace('about/', 'abuot/'),
    'sitemap-page-missing',
  ],
  [
    'a sitemap that lacks a page',
    'sitemap.xml',
    (text) => text.replace(/<url><loc>[^<]*about\/.*\n/, ''),
    'not-in-sitemap',
  ],
];

for (const [what, file, content, code] of files) {
  test(`${what} is found`, () => {
    change(file, content);
    const codes = verifySite(folder, archive).problems.map(({ code }) => code);
    assert.ok(codes.includes(code), codes.join());
  });
}

test('an article without its page is found', () => {
  const path = `${archive.articles[0]?.path}index.html`;
  rmSync(join(folder, path));
  const missing = verifySite(folder, archive).problems.filter(({ code }) => code === 'page-missing');
  assert.equal(
    missing.map(({ file }) => file),
    [path],
  );
});

test('a page that stands there twice, in another letter case, is found', () => {
  mkdirSync(join(folder, 'About'));
  cpSync(join(folder, 'about/index.html'), join(folder, 'About/index.html'));
  const codes = verifySite(folder, archive).problems.map(({ code }) => code);
  assert.ok(codes.includes('same-name'));
});

test('a heavy page is a warning', () => {
  const noise = Array.from({ length: 60_000 }, (_, index) =>
    ((index * 2_654_435_761) % 4_294_967_291).toString(36),
  );
  change('about/index.html', (html) => html.replace('</main>', `<p>${noise.join(' ')}</p></main>`));
  const { problems } = verifySite(folder, archive);
  assert.equal(
    problems.map(({ code, severity }) => [code, severity]),
    [['heavy-page', 'warning']],
  );
});

test.run();

function change(file: string, content: (text: string) => string): void {
  editFile(join(folder, file), content);
}
