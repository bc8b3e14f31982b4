import Eleventy from '@11ty/eleventy';
import type { Archive } from '../../archive/archive.ts';

/**
 * Renders every page of the archive, and all that goes with them, into a folder. The archive is handed
 * over as it is: Eleventy merges plain objects into each page's data, but leaves class instances alone.
 * Its own printing of errors is off; they are thrown.
 */
export async function renderPages(archive: Archive, root: string, folder: string): Promise<void> {
  const eleventy = new Eleventy('src', folder, {
    quietMode: true,
    configPath: 'src/site/build/eleventy-config.ts',
    config: (eleventyConfig) => {
      eleventyConfig.addGlobalData('checkedArchive', archive);
      eleventyConfig.addGlobalData('archiveRoot', root);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
