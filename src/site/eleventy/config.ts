import type { UserConfig } from '@11ty/eleventy';
import archiveData from '../../../_data/archive.ts';
import { addNunjucks, type TakePage } from '../engine/nunjucks-engine.ts';
import { hasSection } from '../views/navigation.ts';
import type { PageData } from '../views/page-head.ts';
import { PagedLists } from '../views/paged-lists.ts';
import type { SiteRun } from './site-run.ts';

/** Where Eleventy looks for templates: nowhere else, for an editor's `{%` or `{{` is text. */
export const templateFolder = 'src/templates';

/**
 * Sets Eleventy up for a site that is prepared: where it reads, and what templates can use, and who takes the pages.
 *
 * @example new Eleventy(templateFolder, folder, { configPath: '', config: (config) => configure(config, run) })
 */
export function configure(
  eleventyConfig: UserConfig,
  run: SiteRun,
  take: TakePage = (render) => render(),
): void {
  eleventyConfig.setInputDirectory(templateFolder);
  eleventyConfig.setDataDirectory('../../_data');
  eleventyConfig.setIncludesDirectory('../../_includes');
  // The engine keeps what it compiles by itself; to be asked page by page whether it did takes Eleventy a thirtieth of rendering.
  eleventyConfig.setUseTemplateCache(false);
  eleventyConfig.setTemplateFormats(['njk']);
  // `_data/archive.ts` is the one data file; the records' YAML beside it is read by the archive alone.
  eleventyConfig.addDataExtension('ts', { read: false, parser: () => archiveData(run) });
  eleventyConfig.setDataFileSuffixes(['.11tydata']);
  // A section that is off has no page, nor has a form of an issue where no forms are made.
  eleventyConfig.addPreprocessor('off', 'njk', ({ section, isForm }) =>
    hasSection(section, run.archive) && !(isForm && run.editions.planned.length === 0) ? undefined : false,
  );
  addNunjucks(eleventyConfig, run, take);
  eleventyConfig.addGlobalData('paged', new PagedLists(run));
  // Where a template does not say where its pages go, each has the address of what it is of.
  eleventyConfig.addGlobalData('permalink', () => ({ pagination }: Pick<PageData, 'pagination'>) => {
    return `${pagination?.items[0]?.path}index.html`;
  });
}
