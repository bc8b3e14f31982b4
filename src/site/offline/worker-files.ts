import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfflineSettings } from '../../assets/client/offline/settings.ts';
import { projectFolder } from '../../project-folder.ts';
import { pictureFile } from '../../rendering/html/picture-html.ts';
import { variantPath } from '../../rendering/pictures/pictures.ts';
import { assetPath, bundled } from '../assets/assets.ts';
import type { SiteRun } from '../eleventy/site-run.ts';

/** The address of the service worker under the base: at the top, so that all of the site is in its scope. */
export const workerPath = 'service-worker.js';

/** The address of the page that a reader without a network sees. */
const offlinePagePath = 'offline/';

/** Where the worker writes the list of pages that can be read without a network. */
const listMark = '<!--kept-->';

/** How many articles of the latest issue are kept from the start. */
const mostArticles = 40;

/**
 * Writes the service worker, one that removes itself where no pages are to be kept; the pages and files that it keeps must have been
 * written.
 */
export async function writeWorker(run: SiteRun, out: string): Promise<void> {
  const { base } = run.archive.site;
  const name = run.keepsOffline ? 'service-worker.ts' : 'service-worker-off.ts';
  const entry = join(projectFolder, 'src/assets/client', name);
  const files = run.keepsOffline ? startFiles(run) : [];
  const settings: OfflineSettings = {
    base,
    version: await versionOf(files, out),
    files: files.map(encodeURI),
    page: offlinePagePath,
    listMark,
  };
  const script = await bundled(entry, run.bundles, { format: 'iife', target: 'es2020' });
  await writeFile(join(out, workerPath), `const offlineSettings=${JSON.stringify(settings)};${script}`);
}

/** What is kept from the start: the ways in, the latest issue, and what their pages show. */
function startFiles({ archive, assets, pictures }: SiteRun): string[] {
  const looks = ['page.js', 'site.css', 'archive.css'].filter((name) => assets.has(name));
  const { latest } = archive;
  const articles = latest?.articles.slice(0, mostArticles) ?? [];
  const shown = articles.flatMap((article) => [
    ...(article.cover ? [article.cover.file] : []),
    ...article.blocks.flatMap((block) => (block.kind === 'figure' ? [pictureFile(block.src, article)] : [])),
  ]);
  const smallest = [...new Set(shown)].flatMap((file) => {
    const picture = pictures.get(file);
    const variant = picture?.sources.at(-1)?.variants[0];
    return picture && variant ? [variantPath(picture, variant)] : [];
  });
  return [
    '',
    offlinePagePath,
    ...looks.map((name) => assetPath(assets, name)),
    ...(latest ? [latest.path] : []),
    ...articles.map(({ path }) => path),
    ...smallest,
  ];
}

/** The hash of the kept files' addresses and contents: the same site has the same version on every machine. */
async function versionOf(files: readonly string[], out: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`);
    hash.update(await readFile(join(out, file === '' || file.endsWith('/') ? `${file}index.html` : file)));
  }
  return hash.digest('hex').slice(0, 12);
}
