import type { SiteRun } from './site-run.ts';
import { finishPictures, finishSite } from './site-run.ts';

/**
 * What is left to do of a site whose pages are there. A build does all of it at once; a preview shows the
 * pages first. A class, so that Eleventy hands it on as it is.
 */
export class LaterWork {
  #left: { run: SiteRun; out: string; indexed: readonly string[] } | undefined;

  /** Takes note of the pages that are there. */
  note(run: SiteRun, out: string, indexed: readonly string[]): void {
    this.#left = { run, out, indexed };
  }

  /** Writes icons and the files for machines. */
  async files(): Promise<void> {
    if (this.#left) await finishSite(this.#left.run, this.#left.out, this.#left.indexed);
  }

  /** Writes the sharing pictures, which may take seconds when they are drawn for the first time. */
  async pictures(signal?: AbortSignal): Promise<void> {
    if (this.#left) await finishPictures(this.#left.run, this.#left.out, signal);
  }
}
