import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../content/problem.ts';
import { fillDownloads } from '../../editions/downloads.ts';
import { makeEditions } from '../../editions/make-editions.ts';
import { type PlannedEdition, planEditions } from '../../editions/plan-editions.ts';
import { editionProgram } from '../../editions/program.ts';
import { copyAll } from '../../files/copy-all.ts';
import { writeAll } from '../../files/write-all.ts';
import { projectFolder } from '../../project-folder.ts';
import { type Palette, readPalette } from '../../rendering/palette.ts';
import { drawIn } from '../../rendering/pictures/drawing.ts';
import { KeptFiles, type MadeFile } from '../../rendering/pictures/kept-files.ts';
import { type Pictures, pictureFiles, planPictures } from '../../rendering/pictures/pictures.ts';
import { openFonts } from '../../typeset/fonts.ts';
import { Typesetter } from '../../typeset/typesetter.ts';
import { type Assets, bundleAssets } from '../assets/assets.ts';
import { machineFiles } from '../build/machine-files.ts';
import { type Cards, planCards } from '../cards/card-set.ts';
import { iconFiles } from '../icons/icon-files.ts';
import { printedIssues } from '../issue/printed-issues.ts';
import { writeWorker } from '../offline/worker-files.ts';
import { mostOfPages, readTree } from '../verify/site-tree.ts';

/** How a site is made. */
export interface RunOptions {
  /** Where the contents are. */
  root: string;
  archive: Archive;
  /** Where pictures and editions are kept from build to build. */
  cache: string;
  /** Whether it is made to be looked at while it is written. */
  preview: boolean;
  /** Whether issues go out in other forms as well. */
  editions?: boolean;
}

/** What one build of the site works with. */
export interface SiteRun {
  root: string;
  archive: Archive;
  assets: Assets;
  /** Style sheets and scripts as they are bundled, kept from build to build. */
  bundles: KeptFiles;
  pictures: Pictures;
  cards: Cards;
  icons: readonly MadeFile[];
  /** The colours of cards and icons. */
  palette: Palette;
  kept: KeptFiles;
  editions: { planned: readonly PlannedEdition[]; kept: KeptFiles };
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
  const typesetter = new Typesetter(openFonts(root), site.language);
  const draw = drawIn(palette, typesetter);
  const pictures = await planPictures(archive, root);
  const bundles = new KeptFiles(join(options.cache, 'assets'));
  const tools = { archive, root, pictures, typesetter, palette, draw };
  const planned = options.editions ? planEditions({ ...tools, program: editionProgram(typesetter) }) : [];
  return {
    root,
    archive,
    assets: await bundleAssets(
      assets,
      {
        runningHead: site.title,
        together: site.federation.length > 0,
        languages: [site.language, ...archive.articles.map(({ lang }) => lang)],
      },
      bundles,
    ),
    bundles,
    pictures,
    cards: planCards(archive, draw),
    icons: iconFiles(site, palette, draw),
    palette,
    kept: new KeptFiles(join(options.cache, 'pictures')),
    editions: { planned, kept: new KeptFiles(join(options.cache, 'editions')) },
    printed: new Set(printedIssues(archive).map(({ id }) => id)),
    preview,
    keepsOffline: site.offline && !preview,
  };
}

/** Writes style sheets, scripts, and what machines read; `indexed` are the pages for the sitemap. */
export function writeTexts(run: SiteRun, out: string, indexed: readonly string[]): void {
  writeAll(out, textFiles(run, indexed));
}

/** Writes pictures and icons. @throws AggregateError when some cannot be drawn */
export async function writeDrawings(run: SiteRun, out: string): Promise<void> {
  await run.kept.writeInto(out, drawnFiles(run));
}

/**
 * Writes what is left into the folder of a site whose pages, texts and drawings must be there. Gives what is wrong with the
 * editions.
 */
export async function finishSite(run: SiteRun, out: string): Promise<Problem[]> {
  await copyAll(run.root, out, run.archive.copied);
  const problems = await finishEditions(run, out);
  // What readers' devices keep is named by what the pages say in the end.
  await writeWorker(run, out);
  for (const kept of [run.kept, run.bundles]) await kept.sweep();
  return problems;
}

/** Makes the editions, for as long as the site with them can be published, and has the pages list them. */
async function finishEditions({ editions, archive }: SiteRun, out: string): Promise<Problem[]> {
  const { planned, kept } = editions;
  if (planned.length === 0) return [];
  const { site } = archive;
  const taken = [...readTree(out).values()].reduce((sum, size) => sum + size, 0);
  const making = { out, kept, room: mostOfPages.site - taken, settings: site.editions };
  const { offered, problems } = await makeEditions(planned, making);
  await fillDownloads(planned, offered, { out, site });
  return problems;
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
