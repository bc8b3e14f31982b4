import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { pageAt, readPages } from '../pages.ts';
import { archiveRoot, BASE, builtSite, SITE_URL } from '../site.ts';

const site = await builtSite('own');
const pages = await readPages(site);
const file = (name: string): string => readFileSync(path.join(site, name), 'utf8');
const source = (name: string): Buffer => readFileSync(path.join(archiveRoot('own'), 'src', name));

test('a page of an archive’s own stands at its name, with its links, its pictures and its notes', () => {
  const { html } = pageAt(pages, 'rules/');
  match(html, '<title>Rules of the branch · The Towpath</title>');
  match(html, '<meta name="description" content="How the branch decides, and what it asks of its members.">');
  match(html, `href="${BASE}issues/2022-05-01/the-lock-opens/#p1"`);
  match(html, `<img src="${BASE}pages/bell.svg" alt="The bell that calls the meeting"`);
  match(html, `<img src="${BASE}badge.svg" alt="The badge of the branch"`);
  match(html, '<li id="fn1">Except in a month without work.');
});

test('it is in the sitemap, its former name leads to it, and a draft is nowhere', () => {
  match(file('sitemap.xml'), `<loc>${SITE_URL}rules/</loc>`);
  match(file('constitution/index.html'), `url=${BASE}rules/`);
  not.ok(existsSync(path.join(site, 'plans')));
});

test('what an archive says of itself stands above what the generator says', () => {
  const { html } = pageAt(pages, 'about/');
  match(html, /<h1 id="title">About The Towpath<\/h1>[\s\S]*kitchen table[\s\S]*<h2>/);
  is(html.match(/<h1/g)?.length, 1);
});

test('files of an archive’s own are served as they are, and what programs leave is not', () => {
  for (const name of ['depths.pdf', 'badge.svg', '.well-known/security.txt', 'CNAME', 'old/index.html'])
    equal(readFileSync(path.join(site, name)), source(`public/${name}`), name);
  not.ok(existsSync(path.join(site, '.scratch')));
  not.match(file('sitemap.xml'), '/old/');
});

test('an issue’s page lists what is attached to it, with its kind and size, and plays sound without a script', () => {
  const { html } = pageAt(pages, 'issues/2022-05-01/');
  const address = `${BASE}issues/2022-05-01/`;
  match(
    html,
    `<a href="${address}minutes%20of%20May.pdf" type="application/pdf">Minutes of the May meeting</a> <small>PDF, 0.1 kB</small>`,
  );
  match(
    html,
    `<audio controls preload="none" src="${address}bell.wav" aria-label="The bell of the top lock"></audio>`,
  );
  match(html, "media-src 'self'");
  match(html, `href="${address}notes%20-2.pdf"`);
  equal(readFileSync(path.join(site, 'issues/2022-05-01/bell.wav')), source('issues/2022-05-01/bell.wav'));
});

test('a text links to what is attached, and the open data list it', () => {
  const { html } = pageAt(pages, 'issues/2022-05-01/the-lock-opens/');
  match(html, `<a href="${BASE}issues/2022-05-01/minutes%20of%20May.pdf">the minutes</a>`);
  const { items } = JSON.parse(file('data/issues.json'));
  equal(items[0].attachments[1], {
    file: 'bell.wav',
    title: 'The bell of the top lock',
    url: `${SITE_URL}issues/2022-05-01/bell.wav`,
    type: 'audio/wav',
    bytes: 844,
  });
  not.match(file('sitemap.xml'), /bell|minutes/);
});

test('every feed brings the sound along that an article speaks of', () => {
  const address = `${SITE_URL}issues/2022-05-01/bell.wav`;
  match(file('rss.xml'), `<enclosure url="${address}" length="844" type="audio/wav"/>`);
  match(
    file('feed.xml'),
    `<link rel="enclosure" type="audio/wav" length="844" title="The bell of the top lock" href="${address}"/>`,
  );
  const [first, second] = JSON.parse(file('feed.json')).items;
  equal(first.attachments, [
    { url: address, mime_type: 'audio/wav', title: 'The bell of the top lock', size_in_bytes: 844 },
  ]);
  is(second.attachments, undefined);
});

test('robots.txt names the sitemap', () => {
  match(file('robots.txt'), `Sitemap: ${SITE_URL}sitemap.xml`);
});

test('notes and aligned columns reach the feeds, too, with no id that two entries could share', () => {
  const feed = file('feed.xml');
  match(feed, `${SITE_URL}issues/2022-05-01/the-lock-opens/#fn1`);
  match(feed, 'floated down from the mill');
  match(feed, 'align=&quot;right&quot;');
  not.match(feed, / id=&quot;/);
});

test('the open data hold the words of a note as a paragraph with its place', () => {
  const { items } = JSON.parse(file('data/articles/2022-05-01.json'));
  equal(
    items[0].text.slice(-2).map(({ id, kind }: { id: string; kind: string }) => `${id} ${kind}`),
    ['fn1 paragraph', 'fn2 paragraph'],
  );
  match(items[0].text.at(-1).text, 'lent, not given');
});

test.run();
