import type { UserConfig } from '@11ty/eleventy';
import archiveData from '../../../_data/archive.ts';
import { formPages } from '../../editions/form-pages.ts';
import { newsletterPages, yearPages } from '../../rendering/lists/issue-lists.ts';
import { addNunjucks, type TakePage } from '../engine/nunjucks-engine.ts';
import { printedIssues } from '../issue/printed-issues.ts';
import { figurePages } from '../views/figure-pages.ts';
import { hasSection } from '../views/navigation.ts';
import { recordPages } from '../views/record-pages.ts';
import { sectionPages } from '../views/section-pages.ts';
import { eventPages } from '../views/statement-places.ts';
import type { SiteRun } from './site-run.ts';

/**
 * Sets Eleventy up for a site that is prepared: where it reads, and what templates can use, and who takes the pages.
 *
 * @example new Eleventy('src', folder, { configPath: '', config: (config) => configure(config, run) })
 */
export function configure(
  eleventyConfig: UserConfig,
  run: SiteRun,
  take: TakePage = (render) => render(),
): void {
  eleventyConfig.setInputDirectory('src');
  eleventyConfig.setDataDirectory('../_data');
  eleventyConfig.setIncludesDirectory('../_includes');
  // An editor's `{%` or `{{` is text: nothing but the project's own templates goes through an engine.
  eleventyConfig.setTemplateFormats(['njk']);
  eleventyConfig.ignores.add('src/issues/**');
  // `_data/archive.ts` is the one data file; the records' YAML beside it is read by the archive alone.
  eleventyConfig.addDataExtension('ts', { read: false, parser: () => archiveData(run) });
  eleventyConfig.setDataFileSuffixes(['.11tydata']);
  // A section that is off has no page, nor has a form of an issue where no forms are made.
  eleventyConfig.addPreprocessor('off', 'njk', ({ section, isForm }) =>
    hasSection(section, run.archive) && !(isForm && run.editions.planned.length === 0) ? undefined : false,
  );
  addNunjucks(eleventyConfig, run, take);
  for (const [name, list] of Object.entries(paginations(run)))
    eleventyConfig.addJavaScriptFunction(name, list);
}

/** What the templates page through, for their `pagination.before`. */
export function paginations({ editions }: Pick<SiteRun, 'editions'>) {
  return {
    recordPages,
    printedIssues,
    figurePages,
    eventPages,
    newsletterPages,
    yearPages,
    sectionPages,
    formPages: () => formPages(editions.planned),
  };
}
