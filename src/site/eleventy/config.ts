import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { Archive } from '../../archive/archive.ts';
import { AssetKeeper } from '../assets/asset-keeper.ts';
import { addFilters } from '../filters/index.ts';
import { printedIssues } from '../issue/printed-issues.ts';
import { calendarYears } from '../views/calendar.ts';
import { figurePages } from '../views/figure-pages.ts';
import { sortedByCategory, sortedByKind } from '../views/groups.ts';
import { sections } from '../views/navigation.ts';
import { recordPages } from '../views/record-pages.ts';
import { LaterWork } from './later-work.ts';
import { PageWriter } from './page-writer.ts';
import { furnishPages, prepareSite, type SiteRun } from './site-run.ts';

const project = join(import.meta.dirname, '../../..');

/** Sets Eleventy up for the site: what it reads, what templates can use, what is done before and after. */
export function configure(eleventyConfig: UserConfig): object {
  const run = runAroundBuilds(eleventyConfig);
  readData(eleventyConfig, run);
  addFilters(eleventyConfig, run);
  eleventyConfig.addNunjucksGlobal('sections', sections);
  addPaginations(eleventyConfig);
  watch(eleventyConfig);
  eleventyConfig.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true, lstripBlocks: true });
  return {
    dir: { input: 'src', data: '../_data', includes: '../_includes' },
    templateFormats: ['njk'],
    // An editor's `{%` or `{{` is text: nothing but the project's own templates goes through an engine.
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

/** `_data/archive.ts` is the one data file; the records' YAML beside it is read by the archive alone. */
function readData(eleventyConfig: UserConfig, run: () => SiteRun): void {
  eleventyConfig.addDataExtension('ts', {
    read: false,
    parser: async (file) => (await import(join(project, file))).default({ checkedArchive: run().archive }),
  });
  eleventyConfig.setDataFileSuffixes(['.11tydata']);
  eleventyConfig.ignores.add('src/issues/**');
}

/** Prepares the site before each build, and writes what is not a page after it. */
function runAroundBuilds(eleventyConfig: UserConfig): () => SiteRun {
  let current: SiteRun | undefined;
  let pages = new PageWriter(false);
  const run = () => {
    if (!current) throw new Error('The site is not prepared yet');
    return current;
  };
  const { checkedArchive: handedOver, laterWork, assetKeeper } = eleventyConfig.globalData;
  const root = String(eleventyConfig.globalData.archiveRoot ?? project);
  const cache = String(eleventyConfig.globalData.pictureCache ?? join(root, '.cache/pictures'));
  eleventyConfig.on('eleventy.before', async ({ runMode }) => {
    const archive = isArchive(handedOver) ? handedOver : undefined;
    const preview = runMode !== 'build' || eleventyConfig.globalData.preview === true;
    pages = new PageWriter(eleventyConfig.globalData.writesPages === true);
    const keeper = assetKeeper instanceof AssetKeeper ? assetKeeper : undefined;
    current = await prepareSite({ project, root, archive, cache, preview, keeper });
  });
  eleventyConfig.addTransform('page-writer', function (content) {
    return pages.take(content, this);
  });
  eleventyConfig.on('eleventy.after', async ({ directories: { output } }) => {
    await furnishPages(run(), output);
    const later = laterWork instanceof LaterWork ? laterWork : new LaterWork();
    later.note(run(), output, pages.indexed);
    if (later === laterWork) return;
    await later.files();
    await later.pictures();
  });
  return run;
}

/** The archive may come from another instance of its module, so its shape is asked, not its class. */
function isArchive(value: unknown): value is Archive {
  return value instanceof Archive || (typeof value === 'object' && value !== null && 'articles' in value);
}

/** What the templates page through, for their `pagination.before`. */
function addPaginations(eleventyConfig: UserConfig): void {
  const paginations = {
    recordPages,
    printedIssues,
    figurePages,
    sortedByCategory,
    sortedByKind,
    calendarYears,
  };
  for (const [name, list] of Object.entries(paginations)) eleventyConfig.addJavaScriptFunction(name, list);
}

/** What a preview looks at beside the templates. */
function watch(eleventyConfig: UserConfig): void {
  for (const folder of ['src/issues/', 'src/assets/', 'src/site/', '_data/'])
    eleventyConfig.addWatchTarget(folder);
}
