import { join } from 'node:path';
import { KeptArchive } from '../../archive/read/kept-archive.ts';
import type { Problem } from '../../content/problem.ts';
import { relativePath } from '../../files/relative-path.ts';
import type { Language } from '../../locales/language.ts';
import { BuildFault } from '../build/fault.ts';
import { templateFault } from '../build/template-fault.ts';
import { loadSiteArchive } from '../eleventy/load-site-archive.ts';
import { prepareSite } from '../eleventy/site-run.ts';
import { PageRenderer } from './page-renderer.ts';
import { isFile, SiteFiles } from './site-files.ts';

/** What a preview is of; all paths are absolute. */
export interface PreviewRequest {
  /** The folder with `_data/` and `src/issues/`. */
  root: string;
  /** Where files that are no pages are written when they are asked for. */
  folder: string;
  /** Where pictures and shards of the search index are kept. */
  cache: string;
  siteUrl?: string | undefined;
  language?: Language | undefined;
}

/** What reading the archive came to; with errors there is nothing to look at. */
export interface Loaded {
  problems: Problem[];
  language: Language;
  /** The path that the site is served under. */
  base: string;
}

/** What there is at an address: a page, a file in the folder, a page at the address with a slash, or nothing. */
export type Answer = { page: string } | { file: true } | { slash: true } | { missing: string };

/** The site of an archive as it is now: all of it is read and checked, and what is asked for is made. */
export class PreviewSite {
  readonly #request: PreviewRequest;
  #kept = new KeptArchive();
  /** What was answered since the archive was read. */
  readonly #answers = new Map<string, Promise<Answer>>();
  #pages: PageRenderer | undefined;
  #files: SiteFiles | undefined;

  constructor(request: PreviewRequest) {
    this.#request = request;
  }

  /** Reads and checks the archive as it is now; of its issues, the files that have changed. */
  async load(changed: readonly string[]): Promise<Loaded> {
    const { root, folder, cache, siteUrl, language } = this.#request;
    const paths = changed.map((file) => relativePath(root, file));
    // What is said of an issue is said in the language of the site.
    if (paths.includes('_data/site.yaml')) this.#kept = new KeptArchive();
    this.#kept.forget(paths);
    this.#files?.stop();
    // Two archives at a time would be one too many.
    this.#pages = undefined;
    this.#files = undefined;
    this.#answers.clear();
    const options = { drafts: true, errorsOnly: true, siteUrl, language, kept: this.#kept };
    const { archive, ...loaded } = await loadSiteArchive(root, options);
    if (!archive) return { ...loaded, base: '' };
    const run = await prepareSite({ archive, root, cache, preview: true, editions: true });
    this.#pages = new PageRenderer(run);
    this.#files = new SiteFiles({ run, folder, cache: join(cache, 'search') });
    return { ...loaded, base: archive.site.base };
  }

  /**
   * What there is at an address under the base.
   *
   * @throws BuildFault when a template is at fault
   */
  answer(address: string): Promise<Answer> {
    const answer = this.#answers.get(address) ?? this.#answer(address);
    this.#answers.set(address, answer);
    return answer;
  }

  async #answer(address: string): Promise<Answer> {
    if (await this.#files?.make(address)) return { file: true };
    const page = await this.#page(address);
    if (page !== undefined) return { page };
    if (!isFile(address) && !address.endsWith('/') && (await this.#page(`${address}/`)) !== undefined)
      return { slash: true };
    return { missing: (await this.#page('404.html')) ?? '' };
  }

  async #page(address: string): Promise<string | undefined> {
    try {
      return await this.#pages?.render(address);
    } catch (error) {
      throw new BuildFault(templateFault(error));
    }
  }
}
