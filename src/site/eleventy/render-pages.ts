import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { quietEleventy } from './quiet-eleventy.ts';
import type { SiteRun } from './site-run.ts';

/**
 * Renders every page of a site into a folder, each written as it is rendered, and gives the addresses, under the site's base, of
 * those that search engines may know.
 *
 * @throws what a template throws
 */
export async function renderPages(run: SiteRun, folder: string): Promise<readonly string[]> {
  let indexed: readonly string[] = [];
  const eleventy = quietEleventy(run, folder, (eleventyConfig) => {
    indexed = takePages(eleventyConfig, true);
  });
  await eleventy.write();
  return indexed;
}

/**
 * Takes every page as soon as it is rendered, and gives the list that the addresses of those that search engines may know
 * are put into. Eleventy keeps the text of all pages until the last is written, which at ten thousand issues is half of its
 * memory; where it runs dry, `writes` has each page written here and let go.
 */
export function takePages(eleventyConfig: UserConfig, writes: boolean): readonly string[] {
  const indexed: string[] = [];
  const folders = new Set<string>();
  eleventyConfig.addTransform('take-pages', function (content) {
    const { outputPath, url } = this;
    if (outputPath === false) return content;
    if (!content.includes('<meta name="robots" content="noindex"')) indexed.push(url.slice(1));
    if (!writes) return content;
    const folder = dirname(outputPath);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(outputPath, content);
    return ' ';
  });
  return indexed;
}
