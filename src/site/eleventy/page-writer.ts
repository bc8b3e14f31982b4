import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What Eleventy tells a transform of the page that it has rendered. */
export interface RenderedPage {
  /** The file to write; false for a page that has none. */
  outputPath: string | false;
  url: string;
}

/**
 * Takes every page as soon as it is rendered. Eleventy keeps the text of all pages until the last is
 * written, which at ten thousand issues is half of its memory; where it runs dry, each page is written
 * here and let go.
 */
export class PageWriter {
  /** The addresses, under the site's base, of the pages that search engines may know. */
  readonly indexed: string[] = [];
  readonly #writes: boolean;
  readonly #folders = new Set<string>();

  /** `writes` says whether Eleventy runs dry and leaves the writing to this. */
  constructor(writes: boolean) {
    this.#writes = writes;
  }

  /** Takes a page's text and gives what Eleventy is to go on with. */
  take(content: string, page: RenderedPage): string {
    if (page.outputPath === false) return content;
    if (!content.includes('<meta name="robots" content="noindex"')) this.indexed.push(page.url.slice(1));
    if (!this.#writes) return content;
    const folder = dirname(page.outputPath);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(page.outputPath, content);
    return ' ';
  }
}
