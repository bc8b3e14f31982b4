import Eleventy from '@11ty/eleventy';
import { configure } from '../eleventy/config.ts';
import { PageWriter } from '../eleventy/page-writer.ts';
import type { SiteRun } from '../eleventy/site-run.ts';

/**
 * Renders every page of a site into a folder, and gives the addresses, under the site's base, of those that
 * search engines may know. Eleventy's own printing of errors is off; they are thrown. It runs dry: each page
 * is written as it is rendered.
 *
 * Eleventy keeps the layouts that it has read for as long as the process or thread lives, with the filters
 * of the run that read them, and has no public way to forget them: a thread is for one rendering.
 */
export async function renderPages(run: SiteRun, folder: string): Promise<readonly string[]> {
  const pages = new PageWriter(true);
  const eleventy = new Eleventy('src', folder, {
    quietMode: true,
    dryRun: true,
    configPath: '',
    config: (eleventyConfig) => {
      // This group is made before Eleventy is told to be quiet, and would tell its times all the same.
      eleventyConfig.benchmarkManager.get('Configuration').setIsVerbose(false);
      configure(eleventyConfig, run);
      eleventyConfig.addTransform('page-writer', function (content) {
        return pages.take(content, this);
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return pages.indexed;
}
