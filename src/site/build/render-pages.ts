import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Archive } from '../../archive/archive.ts';
import type { AssetKeeper } from '../assets/asset-keeper.ts';
import type { LaterWork } from '../eleventy/later-work.ts';
import type { ProduceRequest } from './produce-site.ts';

/** What a preview brings along: what is left for later, and what is kept from one making to the next. */
export interface PreviewWork {
  later: LaterWork;
  keeper: AssetKeeper;
}

/**
 * Renders every page of the archive, and all that goes with them, into a folder. The archive is handed
 * over as it is: Eleventy merges plain objects into each page's data, but leaves class instances alone.
 * Its own printing of errors is off; they are thrown. It runs dry: each page is written as it is rendered.
 */
export async function renderPages(
  archive: Archive,
  request: ProduceRequest,
  work?: PreviewWork,
): Promise<void> {
  const { root, folder, cache, preview = false } = request;
  await forgetLayouts();
  const eleventy = new Eleventy('src', folder, {
    quietMode: true,
    dryRun: true,
    configPath: 'src/site/build/eleventy-config.ts',
    config: (eleventyConfig) => {
      // This group is made before Eleventy is told to be quiet, and would tell its times all the same.
      eleventyConfig.benchmarkManager.get('Configuration').setIsVerbose(false);
      eleventyConfig.addGlobalData('checkedArchive', archive);
      eleventyConfig.addGlobalData('archiveRoot', root);
      eleventyConfig.addGlobalData('preview', preview);
      eleventyConfig.addGlobalData('writesPages', true);
      if (work) eleventyConfig.addGlobalData('laterWork', work.later);
      if (work) eleventyConfig.addGlobalData('assetKeeper', work.keeper);
      if (cache) eleventyConfig.addGlobalData('pictureCache', join(cache, 'pictures'));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/**
 * Eleventy keeps the layouts that it has read for as long as the process lives, with the filters of the run that read them: the
 * next one would have its pages set by an archive and templates that are no more. There is no public way to say so.
 */
async function forgetLayouts(): Promise<void> {
  const file = new URL('LayoutCache.js', import.meta.resolve('@11ty/eleventy'));
  const { default: layouts }: { default: { clear(): void } } = await import(file.href);
  layouts.clear();
}
