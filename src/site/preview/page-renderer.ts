import type Eleventy from '@11ty/eleventy';
import { quietEleventy } from '../eleventy/quiet-eleventy.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { narrowTo } from './narrow.ts';

/**
 * Renders the pages of a site as they are asked for, by the templates and the Eleventy that a build renders
 * them with: of all templates it is left the one that makes the page, and of what that pages through the page's own.
 */
export class PageRenderer {
  readonly #eleventy: Eleventy;
  #wanted = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: SiteRun) {
    this.#eleventy = quietEleventy(run, '_site', (eleventyConfig) => {
      // What Eleventy keeps of a template is kept for all runs, with the filters of the first.
      eleventyConfig.setUseTemplateCache(false);
      eleventyConfig.addPreprocessor('wanted', 'njk', (data) => narrowTo(this.#wanted, data));
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
