import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { kinds, readItems } from '../open-data.ts';
import { elements, pageAt, readPages, squeezed } from '../pages.ts';
import { builtSite } from '../site.ts';

const site = await builtSite('empty');

test('an archive with no issue yet has a home page that says so', async () => {
  const home = pageAt(await readPages(site), '');
  is(elements(home.document, 'h1').length, 1);
  ok(squeezed(elements(home.document, 'main')[0] ?? '').length > 10);
});

test('its feeds and its open data are there, well-formed and empty', async () => {
  match(await readFile(path.join(site, 'feed.xml'), 'utf8'), /<feed [\s\S]*<\/feed>/);
  match(await readFile(path.join(site, 'rss.xml'), 'utf8'), /<rss [\s\S]*<\/rss>/);
  const feed: unknown = JSON.parse(await readFile(path.join(site, 'feed.json'), 'utf8'));
  ok(typeof feed === 'object' && feed !== null && 'items' in feed);
  if (typeof feed === 'object' && feed !== null && 'items' in feed) equal(feed.items, []);
  for (const kind of kinds) equal(await readItems(site, kind), [], kind);
});

test.run();
