import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { copyAll } from '../../files/copy-all.ts';
import { writeAll } from '../../files/write-all.ts';
import { projectFolder } from '../../project-folder.ts';
import { openFonts } from '../../typeset/fonts.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import { type Assets, bundleAssets } from '../assets/assets.ts';
import { type Palette, readPalette } from '../assets/palette.ts';
import { machineFiles } from '../build/machine-files.ts';
import { type Cards, planCards } from '../cards/card-set.ts';
import { iconFiles } from '../icons/icon-files.ts';
import { printedIssues } from '../issue/printed-issues.ts';
import { writeWorker } from '../offline/worker-files.ts';
import { drawIn } from '../pictures/drawing.ts';
import { KeptFiles, type MadeFile } from '../pictures/kept-files.ts';
import { type Pictures, pictureFiles, planPictures } from '../pictures/pictures.ts';

/** How a site is made. */
export interface RunOptions {
  /** Where the contents are. */
  root: string;
  archive: Archive;
  /** Where pictures are kept from build to build. */
  cache: string;
  /** Whether it is made to be looked at while it is written. */
  preview: boolean;
}

/** What one build of the site works with. */
export interface SiteRun {
  root: string;
  archive: Archive;
  assets: Assets;
  pictures: Pictures;
  cards: Cards;
  icons: readonly MadeFile[];
  /** The colours of cards and icons. */
  palette: Palette;
  kept: KeptFiles;
  /** The ids of the issues that have a page to print. */
  printed: ReadonlySet<string>;
  /** Whether it is made to be looked at while it is written. */
  preview: boolean;
  /** Whether browsers are to keep pages: not in a preview, nor where a site does without. */
  keepsOffline: boolean;
}

/** Prepares what the pages need: style sheets, scripts, and the names of all pictures. */
export async function prepareSite(options: RunOptions): Promise<SiteRun> {
  const { archive, root, preview } = options;
  const { site } = archive;
  const assets = join(projectFolder, 'src/assets');
  const look = join(assets, 'css/look.css');
  const palette = readPalette(await readFile(look, 'utf8'));
  const draw = drawIn(palette, new Typesetter(openFonts(root), site.language));
  return {
    root,
    archive,
    assets: await bundleAssets(assets, {
      runningHead: site.title,
      together: site.federation.length > 0,
      languages: [site.language, ...archive.articles.map(({ lang }) => lang)],
    }),
    pictures: await planPictures(archive, root),
    cards: planCards(archive, draw),
    icons: iconFiles(site, palette, draw),
    palette,
    kept: new KeptFiles(options.cache),
    printed: new Set(printedIssues(archive).map(({ id }) => id)),
    preview,
    keepsOffline: site.offline && !preview,
  };
}

/**
 * Writes everything that is no page into the folder of the site, whose pages must be there; `indexed` are the
 * pages for the sitemap.
 */
export async function finishSite(run: SiteRun, out: string, indexed: readonly string[]): Promise<void> {
  await writeAll(out, textFiles(run, indexed));
  await run.kept.writeInto(out, drawnFiles(run));
  await copyAll(run.root, out, run.archive.copied);
  await writeWorker(run, out);
  await run.kept.sweep();
}

/** The files that are text, style sheets and scripts first; `indexed` are the pages for the sitemap. */
export function* textFiles(
  { assets, archive }: SiteRun,
  indexed: readonly string[],
): Generator<[string, string]> {
  for (const { path, content } of assets.values()) yield [path, content];
  for (const { path, content } of machineFiles(archive, indexed)) yield [path, content];
}

/** The pictures, icons and sharing pictures, each made when it is asked for. */
export function* drawnFiles({ pictures, root, icons, cards }: SiteRun): Generator<MadeFile> {
  yield* pictureFiles(pictures, root);
  yield* icons;
  yield* [...cards.values()].flat();
}
