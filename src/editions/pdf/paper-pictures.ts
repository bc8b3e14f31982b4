import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { EditionTools } from '../edition.ts';

/** The widest that a picture is printed, in pixels. */
const widest = 1600;

/** A picture as the template of a paper asks for it: its file's name, and its size in pixels of the site's. */
export interface PaperPicture {
  picture: string;
  width: number;
  height: number;
}

/** The pictures of a paper: each is given a name when it is first asked for. */
export class PaperPictures {
  readonly #tools: Pick<EditionTools, 'root' | 'pictures'>;
  readonly #files = new Map<string, string>();

  constructor(tools: Pick<EditionTools, 'root' | 'pictures'>) {
    this.#tools = tools;
  }

  /** A picture by its file, relative to the root; its name holds its key, so that another picture makes another paper. */
  named(file: string): PaperPicture {
    const { key = '', width = 1, height = 1 } = this.#tools.pictures.get(file) ?? {};
    const picture = `/picture-${key}${file.endsWith('.svg') ? '.svg' : ''}`;
    this.#files.set(picture, file);
    return { picture, width, height };
  }

  /** The files as a paper has them, by their names. */
  async files(): Promise<Map<string, Buffer>> {
    const files = [...this.#files].map(
      async ([name, file]) => [name, await printedPicture(join(this.#tools.root, file))] as const,
    );
    return new Map(await Promise.all(files));
  }
}

/** A picture without what Typst cannot read, turned as its EXIF says; a drawing stays one. */
async function printedPicture(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  if (file.endsWith('.svg')) return bytes;
  const picture = sharp(bytes, { limitInputPixels: false }).autoOrient();
  const scaled = picture.resize({ width: widest, withoutEnlargement: true });
  const { hasAlpha } = await sharp(bytes).metadata();
  return hasAlpha ? scaled.png().toBuffer() : scaled.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
}
