import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { sourceHash } from '../files/source-hash.ts';
import { pictureMaker } from '../rendering/pictures/drawing.ts';
import { keyOf } from '../rendering/pictures/kept-files.ts';
import type { EditionFile, EditionTools } from './edition.ts';

/** Formats whose pictures are drawn, or see-through: they become PNG, all others JPEG, which every reader of mail shows. */
const drawn = new Set(['.svg', '.png', '.gif']);

/** A drawing is drawn with so many points to the inch, twice those of a screen, and none is larger than 100 million pixels. */
const density = 144;

/** A picture of a form: where it lies under the base, and how large it is shown, in CSS pixels. */
export interface EditionPicture {
  path: string;
  width: number;
  height: number;
}

/**
 * The pictures that one form of an issue shows, each made smaller and turned into what the form's readers know. They lie in a
 * folder of the form's own, at twice the width of its column, for screens of high density.
 */
export class EditionPictures {
  readonly #files = new Map<string, EditionFile>();
  readonly #folder: string;
  readonly #tools: Pick<EditionTools, 'pictures' | 'root'>;
  readonly #column: number;

  /** `folder` is under the base and ends in a slash; `column` is the form's width in CSS pixels. */
  constructor(folder: string, tools: Pick<EditionTools, 'pictures' | 'root'>, column: number) {
    this.#folder = folder;
    this.#tools = tools;
    this.#column = column;
  }

  /** What the pictures need that were asked for. */
  get files(): readonly EditionFile[] {
    return [...this.#files.values()];
  }

  /** The picture of a file, relative to the root; undefined where the site has none. */
  take(file: string): EditionPicture | undefined {
    const published = this.#tools.pictures.get(file);
    if (!published) return undefined;
    const extension = drawn.has(extname(file).toLowerCase()) ? 'png' : 'jpg';
    const widest = this.#column * 2;
    const name = `${keyOf([published.key, widest, extension, pictureMaker, sourceHash([import.meta.filename])])}.${extension}`;
    const path = this.#folder + name;
    const make = async () => smaller(await readFile(join(this.#tools.root, file)), widest, extension);
    this.#files.set(path, { path, prepare: () => ({ key: name, make }) });
    const width = Math.min(published.width, this.#column);
    return { path, width, height: Math.round((published.height * width) / published.width) };
  }
}

/** A picture at most so wide, turned as its EXIF says, on white where it is see-through and must not be. */
async function smaller(bytes: Buffer, widest: number, extension: string): Promise<Buffer> {
  const picture = sharp(bytes, { density, limitInputPixels: 100_000_000 }).autoOrient();
  const scaled = picture.resize({ width: widest, withoutEnlargement: true });
  return extension === 'png'
    ? scaled.png({ compressionLevel: 9 }).toBuffer()
    : scaled.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
