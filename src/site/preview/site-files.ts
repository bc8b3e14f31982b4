import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyAll } from '../../files/copy-all.ts';
import { writeAll } from '../../files/write-all.ts';
import { drawnFiles, type SiteRun, textFiles } from '../eleventy/site-run.ts';
import { workerPath, writeWorker } from '../offline/worker-files.ts';
import { searchDocuments } from '../search/search-documents.ts';

/** Where the search index lies under the base. */
const indexPath = 'pagefind/';

interface SiteFilesOptions {
  run: SiteRun;
  /** Where files are written. */
  folder: string;
  /** Where shards of the search index are kept. */
  cache: string;
}

/** Whether an address is that of a file by its form; any other is a page's. */
export function isFile(address: string): boolean {
  return /\.\w+$/.test(address) || address.startsWith(indexPath);
}

/** Makes the files of a site that are no pages when they are asked for: pictures, icons, the search index, open data. */
export class SiteFiles {
  readonly #options: SiteFilesOptions;
  readonly #indexing = new AbortController();
  #index: Promise<void> | undefined;

  constructor(options: SiteFilesOptions) {
    this.#options = options;
  }

  /** Breaks off what takes long: there is news. */
  stop(): void {
    this.#indexing.abort();
  }

  /** Makes the file at an address under the base, if there is one; gives whether it is in the folder now. */
  async make(address: string): Promise<boolean> {
    const { run, folder } = this.#options;
    for (const copied of run.archive.copied) {
      if (copied.path !== address && copied.path !== `${address}index.html`) continue;
      await copyAll(run.root, folder, [copied]);
      return true;
    }
    if (!isFile(address)) return false;
    if (address.startsWith(indexPath)) {
      this.#index ??= this.#makeIndex();
      await this.#index;
      return true;
    }
    if (address === workerPath) {
      await writeWorker(run, folder);
      return true;
    }
    for (const file of drawnFiles(run)) {
      if (file.path !== address) continue;
      await run.kept.writeInto(folder, [file]);
      return true;
    }
    for (const file of run.editions.planned.flatMap(({ files }) => files)) {
      if (file.path !== address) continue;
      await run.editions.kept.writeInto(folder, [{ path: address, ...file.prepare() }]);
      return true;
    }
    // A preview has no list of pages for its sitemap.
    for (const [path, content] of textFiles(run, [])) {
      if (path !== address) continue;
      writeAll(folder, [[path, content]]);
      return true;
    }
    return false;
  }

  /** The search covers the whole archive; what did not change is in the cache. */
  async #makeIndex(): Promise<void> {
    const { run, folder, cache } = this.#options;
    // Its dictionaries take longer to load than many a page to render.
    const { indexSite } = await import('../../search/build/index-site.ts');
    await rm(join(folder, indexPath), { recursive: true, force: true });
    await indexSite(searchDocuments(run.archive), {
      outDir: folder,
      cacheDir: cache,
      signal: this.#indexing.signal,
    });
  }
}
