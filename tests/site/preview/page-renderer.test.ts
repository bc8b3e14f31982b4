import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../../src/locales/readers.ts';
import { loadSiteArchive } from '../../../src/site/eleventy/load-site-archive.ts';
import { renderPages } from '../../../src/site/eleventy/render-pages.ts';
import { prepareSite } from '../../../src/site/eleventy/site-run.ts';
import { PageRenderer } from '../../../src/site/preview/page-renderer.ts';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot } from '../../site.ts';

const folder = scratch('pages');
test.after(() => {
  rmSync(folder, { recursive: true, force: true });
  // Eleventy tells the templates of its run so.
  for (const name of Object.keys(process.env)) if (name.startsWith('ELEVENTY_')) delete process.env[name];
});

for (const name of ['english', 'returning', 'empty'] as const) {
  test(`every page of a preview is, byte for byte, the page of a build: ${name}`, async () => {
    const root = archiveRoot(name);
    const { archive } = await loadSiteArchive(root, { drafts: true });
    if (!archive) throw new Error(`${name} has errors`);
    const cache = join(folder, 'cache');
    const run = await prepareSite({ archive, root, cache, preview: true });
    const built = join(folder, name);
    await renderPages(run, built);
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    assert.ok(files.length > 10);
    // Forms of issues are made after the pages; without them there is nothing for a page to show.
    assert.not(files.some((file) => /[\\/](?:mail|wechat)[\\/]/.test(file)));
    const pages = new PageRenderer(run);
    for (const file of files) {
      const address = file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '');
      assert.is(await pages.render(address), readFileSync(join(built, file), 'utf8'), file);
    }
    for (const address of ['nowhere/', 'nowhere.html', 'issues/index.html'])
      assert.is(await pages.render(address), undefined, address);
    // How an issue is added is told whoever looks at the preview of an archive without one.
    if (name === 'empty') assert.match((await pages.render('')) ?? '', strings('zh-CN').home.emptyHint);
  });
}

test.run();
