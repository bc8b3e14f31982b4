import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../archive/types.ts';
import { shownPictures } from '../rendering/html/picture-html.ts';
import { smallerPicture } from '../rendering/pictures/form-pictures.ts';
import type { EditionFile, EditionTools } from './edition.ts';

/** Formats whose pictures are drawn, or see-through: they become PNG, all others JPEG. */
const drawn = new Set(['.svg', '.png', '.gif']);

/** A picture of a form: where it lies under the base, and how large it is shown, in CSS pixels. */
export interface EditionPicture {
  path: string;
  width: number;
  height: number;
}

/** Where the pictures of a form lie, under the base and ending in a slash, and the width of its column, in CSS pixels. */
interface PicturePlace {
  folder: string;
  column: number;
}

/**
 * The pictures that articles show in one form, each made smaller and turned into what the form's readers know. They lie in a
 * folder of the form's own, at twice the width of its column, for screens of high density.
 */
export class EditionPictures {
  /** What the pictures need, in the order in which they are shown. */
  readonly files: readonly EditionFile[];
  readonly #pictures = new Map<string, EditionPicture>();

  constructor(
    articles: readonly Article[],
    { folder, column }: PicturePlace,
    { pictures, root }: Pick<EditionTools, 'pictures' | 'root'>,
  ) {
    const files = new Map<string, EditionFile>();
    for (const file of articles.flatMap(shownPictures)) {
      const published = pictures.get(file);
      if (!published) continue;
      const format = drawn.has(extname(file).toLowerCase()) ? 'png' : 'jpg';
      const name = `${published.key}-${column}.${format}`;
      const path = folder + name;
      const width = Math.min(published.width, column);
      const height = Math.round((published.height * width) / published.width);
      this.#pictures.set(file, { path, width, height });
      const make = async () => smallerPicture(await readFile(join(root, file)), column * 2, format);
      files.set(path, { path, prepare: () => ({ key: name, make }) });
    }
    this.files = [...files.values()];
  }

  /** The picture of a file, relative to the root; undefined where the site has none. */
  take(file: string): EditionPicture | undefined {
    return this.#pictures.get(file);
  }
}
