import { join } from 'node:path';
import type { BuildEvent } from '@11ty/eleventy';
import type { Archive } from '../archive/archive.ts';
import { writeAll } from '../search/write-all.ts';
import { type Assets, bundleAssets, writeAssets } from './assets.ts';
import { loadCheckedArchive } from './checked-archive.ts';
import { machineFiles } from './machine-files.ts';
import { copyPictures, measurePictures, type Pictures } from './pictures.ts';

/** What one build of the site works with. */
export interface SiteRun {
  root: string;
  archive: Archive;
  assets: Assets;
  pictures: Pictures;
}

/** Prepares what the pages need: the archive (unless it was handed over), style sheets, scripts, pictures. */
export async function prepareSite(
  project: string,
  root: string,
  handedOver: Archive | undefined,
  drafts: boolean,
): Promise<SiteRun> {
  const archive = handedOver ?? (await loadCheckedArchive(root, { drafts }));
  const assets = await bundleAssets(join(project, 'src/assets'), archive.site.title);
  return { root, archive, assets, pictures: await measurePictures(archive, root) };
}

/** Writes everything that is not a page into the folder of the site. */
export async function finishSite(run: SiteRun, out: string, results: Rendered = []): Promise<void> {
  await writeAssets(run.assets, out);
  await copyPictures(run.pictures, run.root, out);
  await writeAll(out, filesForMachines(run.archive, results));
}

type Rendered = NonNullable<BuildEvent['results']>;

function* filesForMachines(archive: Archive, results: Rendered): Generator<[string, string]> {
  const pages = results.filter(({ content }) => !content.includes('<meta name="robots" content="noindex"'));
  const paths = pages.map(({ url }) => url.slice(1));
  for (const { path, content } of machineFiles(archive, paths)) yield [path, content];
}
