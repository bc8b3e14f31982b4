import { PageWriter } from '../eleventy/page-writer.ts';
import { quietEleventy } from '../eleventy/quiet-eleventy.ts';
import type { SiteRun } from '../eleventy/site-run.ts';

/**
 * Renders every page of a site into a folder, each written as it is rendered, and gives the addresses, under the site's base, of
 * those that search engines may know.
 *
 * @throws what a template throws
 */
export async function renderPages(run: SiteRun, folder: string): Promise<readonly string[]> {
  const pages = new PageWriter(true);
  const eleventy = quietEleventy(run, folder, (eleventyConfig) => {
    eleventyConfig.addTransform('page-writer', function (content) {
      return pages.take(content, this);
    });
  });
  await eleventy.write();
  return pages.indexed;
}
