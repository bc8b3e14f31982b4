import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, not, ok } from 'uvu/assert';
import { strings } from '../../src/locales/readers.ts';
import { loadSiteArchive } from '../../src/site/eleventy/load-site-archive.ts';
import { prepareSite } from '../../src/site/eleventy/site-run.ts';
import { PageRenderer } from '../../src/site/preview/page-renderer.ts';
import { kinds, readItems } from '../open-data.ts';
import { elements, pageAt, readPages, squeezed } from '../pages.ts';
import { scratchFolder } from '../run/scratch.ts';
import { archiveRoot, builtSite } from '../site.ts';

const site = await builtSite('empty');

test('an archive with no issue yet has a home page that says so', async () => {
  const home = pageAt(await readPages(site), '');
  is(elements(home.document, 'h1').length, 1);
  ok(squeezed(elements(home.document, 'main')[0] ?? '').length > 10);
});

test('the home page speaks to readers; how an issue is added is told in the preview alone', async () => {
  const { emptyTitle, emptyHint } = strings('zh-CN').home;
  const home = await readFile(path.join(site, 'index.html'), 'utf8');
  ok(home.includes(emptyTitle));
  not.match(home, /npm |src\/issues/);
  const root = archiveRoot('empty');
  const { archive } = await loadSiteArchive(root, {});
  if (!archive) throw new Error('The archive has errors');
  const run = await prepareSite({
    archive,
    root,
    cache: path.join(scratchFolder(), 'empty-hint'),
    preview: true,
  });
  ok((await new PageRenderer(run).render(''))?.includes(emptyHint));
  for (const name of Object.keys(process.env)) if (name.startsWith('ELEVENTY_')) delete process.env[name];
});

test('its open data are there, and empty', async () => {
  for (const kind of kinds) equal(await readItems(site, kind), [], kind);
});

test.run();
