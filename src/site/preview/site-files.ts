import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll } from '../../files/write-all.ts';
import { drawnFiles, type SiteRun, textFiles } from '../eleventy/site-run.ts';
import { workerPath, writeWorker } from '../offline/worker-files.ts';
import { searchDocuments } from '../search/search-documents.ts';

/** Where the search index lies under the base. */
const indexPath = 'pagefind/';

/** What files are made with. */
export interface SiteFilesOptions {
  run: SiteRun;
  /** Where they are written. */
  folder: string;
  /** Where shards of the search index are kept. */
  cache: string;
}

/** Makes the files of a site that are no pages when they are asked for: pictures, icons, the search index, open data. */
export class SiteFiles {
  readonly #options: SiteFilesOptions;
  readonly #indexing = new AbortController();
  readonly #made = new Map<string, Promise<boolean>>();

  constructor(options: SiteFilesOptions) {
    this.#options = options;
  }

  /** Makes the file at an address under the base, once, if there is one; gives whether it is in the folder now. */
  make(address: string): Promise<boolean> {
    const name = address.startsWith(indexPath) ? indexPath : address;
    const making = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, making);
    return making;
  }

  /** Breaks off what takes long: there is news. */
  stop(): void {
    this.#indexing.abort();
  }

  async #make(name: string): Promise<boolean> {
    const { run, folder } = this.#options;
    if (name === indexPath) await this.#makeIndex();
    else if (name === workerPath) await writeWorker(run, folder);
    else return this.#makeOther(name);
    return true;
  }

  async #makeOther(name: string): Promise<boolean> {
    const { run, folder } = this.#options;
    for (const file of drawnFiles(run)) {
      if (file.path !== name) continue;
      await run.kept.writeInto(folder, [file]);
      return true;
    }
    // A preview has no list of pages for its sitemap.
    for (const [path, content] of textFiles(run, [])) {
      if (path !== name) continue;
      await writeAll(folder, [[path, content]]);
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
