import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, not, ok } from 'uvu/assert';
import { strings } from '../../src/locales/readers.ts';
import { kinds, readItems } from '../open-data.ts';
import { elements, pageAt, readPages, squeezed } from '../pages.ts';
import { builtSite } from '../site.ts';

const site = await builtSite('empty');

test('an archive with no issue yet has a home page that says so', async () => {
  const home = pageAt(await readPages(site), '');
  is(elements(home.document, 'h1').length, 1);
  ok(squeezed(elements(home.document, 'main')[0] ?? '').length > 10);
});

test('the home page speaks to readers; how an issue is added is no word of it', async () => {
  const { emptyTitle } = strings('zh-CN').home;
  const home = await readFile(path.join(site, 'index.html'), 'utf8');
  ok(home.includes(emptyTitle));
  not.match(home, /npm |src\/issues/);
});

test('its open data are there, and empty', async () => {
  for (const kind of kinds) equal(await readItems(site, kind), [], kind);
});

test.run();
