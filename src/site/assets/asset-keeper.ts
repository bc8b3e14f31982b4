import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Assets, type AssetWishes, bundleAssets } from './assets.ts';

/**
 * Bundles style sheets and scripts once, and again only when one of their files has changed: a preview is made often.
 * What they take from other rooms is code, for which a preview begins a thread of its own.
 */
export class AssetKeeper {
  #key = '';
  #assets: Promise<Assets> | undefined;

  /** What `bundleAssets` gives for the folder and the wishes as they are now. */
  bundle(folder: string, wishes: AssetWishes): Promise<Assets> {
    const key = `${JSON.stringify(wishes)}\n${marksOf(folder)}`;
    if (!this.#assets || key !== this.#key) this.#assets = bundleAssets(folder, wishes);
    this.#key = key;
    return this.#assets;
  }
}

/** How every file under a folder looks from outside. */
function marksOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .map((file) => {
      const { mtimeMs, size, ino } = lstatSync(join(folder, file));
      return `${file} ${mtimeMs} ${size} ${ino}`;
    })
    .join('\n');
}
