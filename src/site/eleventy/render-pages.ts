import { writerInto } from '../../files/write-all.ts';
import { quietEleventy } from './quiet-eleventy.ts';
import type { SiteRun } from './site-run.ts';

/**
 * Renders every page of a site into a folder, and gives the addresses, under the site's base, of those that search engines may
 * know. Eleventy keeps the text of all pages until the last is rendered, which at ten thousand issues is half of its memory: each
 * is written as soon as it is there, and Eleventy is given next to nothing to keep.
 *
 * @param onFault is told what a template throws while a page is rendered, which is left out; without it, it is thrown.
 */
export async function renderPages(
  run: SiteRun,
  folder: string,
  onFault: (error: unknown) => void = rethrow,
): Promise<readonly string[]> {
  const indexed: string[] = [];
  const write = writerInto(folder);
  const eleventy = quietEleventy(run, folder, {
    take: (render, { url, outputPath, inputPath }) => {
      if (outputPath === false || url === false) return render();
      const content = rendered(render, inputPath, onFault);
      if (content === undefined) return ' ';
      if (isIndexed(content)) indexed.push(url.slice(1));
      write(url.slice(1).replace(/(^|\/)$/, '$1index.html'), content);
      return ' ';
    },
  });
  await eleventy.write();
  return indexed;
}

/** Whether search engines may know a page, by its text. */
export function isIndexed(content: string): boolean {
  return !content.includes('<meta name="robots" content="noindex"');
}

function rendered(
  render: () => string,
  template: string,
  onFault: (error: unknown) => void,
): string | undefined {
  try {
    return render();
  } catch (error) {
    onFault(new Error(`Having trouble rendering ${template}`, { cause: error }));
    return undefined;
  }
}

function rethrow(error: unknown): never {
  throw error;
}
