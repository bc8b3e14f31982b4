import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexSite } from '../../../../src/search/build/index-site.ts';
import { article, record } from '../../../search/fixtures.ts';
import {
  done,
  openPage,
  type SearchPages,
  STRINGS,
  startPages,
  stopPages,
} from '../../../search/search-pages.ts';

const earlier = suite<SearchPages>('an index of an earlier version in the browser’s cache');

/** The file of an index before it was made anew. */
const fileOf = ({ folder }: SearchPages, name: string) => join(folder, 'pagefind', name);

earlier.before(async (context) => {
  Object.assign(context, await startPages([article('old', '旧刊', ['傅玉香登台。'])]));
});
earlier.before.each(async (context) => {
  context.errors.length = 0;
  await indexSite([article('old', '旧刊', ['傅玉香登台。'])], { outDir: context.folder });
});
earlier.after(stopPages);

earlier('does not keep a reader from what was printed since', async (context) => {
  const page = await openPage(context, '?q=傅玉香');
  assert.is(await done(page, '傅玉香'), '1');
  await indexSite([article('old', '旧刊', ['傅玉香登台。']), article('new', '新刊', ['傅玉香归来。'])], {
    outDir: context.folder,
  });
  await page.goto(`${context.served.url}search/?q=玉香`);
  assert.is(await done(page, '玉香'), '2');
  assert.equal(context.errors, []);
});

earlier('made by another Pagefind is not read with that one’s program', async (context) => {
  const catalogue = JSON.parse(await readFile(fileOf(context, 'catalogue.json'), 'utf8'));
  const program = await readFile(fileOf(context, 'pagefind.js'), 'utf8');
  await writeFile(fileOf(context, 'catalogue.json'), JSON.stringify({ ...catalogue, engine: '1.0.0' }));
  await writeFile(fileOf(context, 'pagefind.js'), 'export const createInstance = () => null;');
  const page = await openPage(context, '?q=傅玉香');
  await page.waitForSelector('[data-search][data-state=error]');
  await writeFile(fileOf(context, 'catalogue.json'), JSON.stringify(catalogue));
  await writeFile(fileOf(context, 'pagefind.js'), program);
  await page.click('[data-retry]');
  assert.is(await done(page, '傅玉香'), '1');
  assert.equal(context.errors, []);
});

earlier('with names of another form does not stop suggestions', async (context) => {
  await writeFile(fileOf(context, 'names.json'), '["傅玉香"]');
  const page = await openPage(context, '?q=龘靐');
  await page.waitForSelector('[data-search][data-state=error]');
  await indexSite([article('old', '旧刊', ['一。']), record('person', 'fu', '傅玉香', '傅玉香')], {
    outDir: context.folder,
  });
  await page.reload();
  await done(page, '龘靐');
  await page.fill('input[name=q]', '傅');
  await page.waitForSelector('#names:not([hidden])');
  assert.match((await page.textContent('#names')) ?? '', '傅玉香');
  assert.equal(context.errors, []);
});

earlier('gets a sentence where the page cannot read it', async (context) => {
  const saved = join(context.folder, 'catalogue.json');
  await copyFile(fileOf(context, 'catalogue.json'), saved);
  const catalogue = JSON.parse(await readFile(saved, 'utf8'));
  for (const other of [{ ...catalogue, format: catalogue.format - 1 }, {}, [], null]) {
    await writeFile(fileOf(context, 'catalogue.json'), JSON.stringify(other));
    const page = await openPage(context, '?q=傅玉香');
    await page.waitForSelector('[data-search][data-state=error]');
    assert.match((await page.textContent('[data-status]')) ?? '', STRINGS.error);
    assert.ok(await page.isVisible('[data-help] a'));
    await copyFile(saved, fileOf(context, 'catalogue.json'));
    await page.click('[data-retry]');
    assert.is(await done(page, '傅玉香'), '1');
  }
  assert.equal(context.errors, []);
});

earlier.run();
