import type { Archive } from '../../archive/archive.ts';
import { hintFor } from '../../locales/hints.ts';
import { feedFiles } from '../feeds/feed-files.ts';
import { dataFiles } from '../open-data/data-files.ts';
import { schemaFiles } from '../open-data/schema-files.ts';
import { robotsFile } from '../sitemap/robots.ts';
import { sitemapFiles } from '../sitemap/sitemap-files.ts';

/** A file for machines; `path` is under the site's base. */
export interface MachineFile {
  path: string;
  content: string;
}

/**
 * Every file of the site that is not a page: feeds, open data and its schemas, `robots.txt`, and the sitemap of the
 * pages that search engines may know (their addresses under the base); one after the other.
 */
export function* machineFiles(archive: Archive, pages: readonly string[]): Generator<MachineFile> {
  yield* feedFiles(archive);
  const { language, model } = archive.site;
  if (model.has.data) {
    yield* dataFiles(archive);
    yield* schemaFiles((part, key) => hintFor(part, key, language), model);
  }
  yield* sitemapFiles(archive, pages);
  yield* robotsFile(archive);
}
