import type Eleventy from '@11ty/eleventy';
import { quietEleventy } from '../eleventy/quiet-eleventy.ts';
import type { SiteRun } from '../eleventy/site-run.ts';

/** What Eleventy's data hold of how a template is paged through, and where its pages go. */
interface TemplateData {
  [name: string]: unknown;
  permalink?: unknown;
  pagination?: { data: string; alias?: string; before?: () => unknown[] };
}

/**
 * Renders the pages of a site as they are asked for, by the templates and the Eleventy that a build renders
 * them with: of all templates it is left the one that makes the page, and of what that pages through the page's own.
 */
export class PageRenderer {
  readonly #eleventy: Eleventy;
  #wanted = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: SiteRun) {
    this.#eleventy = quietEleventy(run, '_site', {
      more: (eleventyConfig) => {
        // What Eleventy keeps of a template is kept for all runs, with the filters of the first.
        eleventyConfig.setUseTemplateCache(false);
        eleventyConfig.addPreprocessor('wanted', 'njk', (data) => narrowTo(this.#wanted, data));
      },
    });
  }

  /**
   * The page at an address under the site's base, such as `people/fu-yu-xiang/`; undefined when there is none.
   *
   * @throws what a template throws
   */
  render(address: string): Promise<string | undefined> {
    const page = this.#last.then(() => this.#render(address));
    this.#last = page.catch(() => {});
    return page;
  }

  async #render(address: string): Promise<string | undefined> {
    this.#wanted = address;
    const pages = await this.#eleventy.toJSON();
    return pages.find(({ url }) => url === `/${address}`)?.content;
  }
}

/**
 * Narrows what a template pages through to the one page that goes to an address under the site's base. False, which
 * has Eleventy pass the template over, when none of its pages does.
 */
function narrowTo(address: string, data: TemplateData): false | undefined {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const { pagination } = data;
  if (!pagination) return goesTo(file, data) ? undefined : false;
  const { alias = '' } = pagination;
  const found = itemsAt(pagination.data, data).find((item) =>
    goesTo(file, Object.assign(Object.create(data), { pagination: { items: [item] }, [alias]: item })),
  );
  if (found === undefined) return false;
  data.pagination = { ...pagination, before: () => [found] };
  return undefined;
}

function itemsAt(path: string, data: TemplateData): unknown[] {
  const items = path.split('.').reduce<unknown>((value, key) => Object(value)[key], data);
  return Array.isArray(items) ? items : [];
}

function goesTo(file: string, data: TemplateData): boolean {
  const { permalink } = data;
  return (typeof permalink === 'function' ? permalink(data) : permalink) === file;
}
