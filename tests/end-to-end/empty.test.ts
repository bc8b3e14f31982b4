import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { strings } from '../../src/locales/readers.ts';
import { kinds, readItems } from '../open-data.ts';
import { elements, pageAt, readPages } from '../pages.ts';
import { builtSite } from '../site.ts';

const site = await builtSite('empty');

test('an archive with no issue yet has a home page that says so to readers, and not how one is added', async () => {
  const { html, document } = pageAt(await readPages(site), '');
  is(elements(document, 'h1').length, 1);
  match(html, strings('zh-CN').home.emptyTitle);
  not.match(html, /npm |src\/issues/);
});

test('its open data are there, and empty', async () => {
  for (const kind of kinds) equal(await readItems(site, kind), [], kind);
});

test.run();
