import type { UserConfig } from '@11ty/eleventy';
import { projectFolder } from '../../project-folder.ts';
import { href } from '../../rendering/format/address.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { templateFilters } from '../filters/template-filters.ts';
import { workerPath } from '../offline/worker-files.ts';
import { navigation } from '../views/navigation.ts';
import { type PageData, pageHead } from '../views/page-head.ts';
import { TemplateEnvironment } from './environment.ts';

/** Takes a page, whose text `render` gives, and gives what Eleventy is to go on with. */
export type TakePage = (render: () => string, page: PageData['page']) => string;

/**
 * Lets Eleventy render its templates in an environment of the run: Eleventy's own compiles a template anew for each page, and
 * prints nothing for what is not there. Every template is given the site, its words as `t`, and the `head` of its page.
 * @see https://www.11ty.dev/docs/languages/custom/#overriding-an-existing-template-language
 */
export function addNunjucks(eleventyConfig: UserConfig, run: SiteRun, take: TakePage): void {
  let render = pageRenderer(run);
  // Templates may have changed since the build before.
  eleventyConfig.on('eleventy.before', () => {
    render = pageRenderer(run);
  });
  eleventyConfig.addExtension('njk', {
    compile: (text, file) => (data: PageData) =>
      take(() => render(file.replace(/^\.\//, ''), text, data), data.page),
  });
}

/** Gives the function that renders a page: the text of its template, below the front matter of the file, with the page's data. */
function pageRenderer(run: SiteRun): (file: string, text: string, data: PageData) => string {
  const { site } = run.archive;
  const environment = new TemplateEnvironment(projectFolder);
  const filters = templateFilters(run);
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  const worker = run.keepsOffline ? href(site, workerPath) : '';
  const shared = {
    site,
    t: site.strings,
    nav: navigation(run.archive),
    has: site.model.has,
    lists: site.model.lists,
    worker,
    preview: run.preview,
    themeColor: run.palette.red,
  };
  for (const [name, value] of Object.entries(shared)) environment.addGlobal(name, value);
  const common = new Map<string, PageData & typeof shared>();
  return (file, text, data) => {
    const known = common.get(file) ?? { ...data, ...shared };
    common.set(file, known);
    // What pages have in common stands behind what is a page's own: a copy of all of it would take a hundred times as long.
    const given: PageData & typeof shared = Object.assign(Object.create(known), ownData(data));
    const head = pageHead(given, filters);
    return environment.pageTemplate(file, text).render(Object.assign(given, { head }));
  };
}

/**
 * What of its data is a page's own: the pages of one template have all else in common. Eleventy hands over a proxy of two objects, and
 * asking it for everything, page after page, takes a twentieth of rendering.
 */
function ownData(data: PageData): Partial<PageData> {
  const { page, pagination } = data;
  const alias = pagination?.alias;
  return { page, ...(pagination && { pagination }), ...(alias && { [alias]: Reflect.get(data, alias) }) };
}
