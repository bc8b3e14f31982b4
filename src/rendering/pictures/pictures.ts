import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { sourceHash } from '../../files/source-hash.ts';
import { keyOf, type MadeFile } from './kept-files.ts';
import { type PicturePlan, planVariants, type Variant } from './picture-variants.ts';

/** A picture as the site serves it. */
export interface PublishedPicture extends PicturePlan {
  /** The file that it is made from, relative to the root. */
  file: string;
  /** What it is named by: all that goes into it. */
  key: string;
}

/** The pictures of an archive by their file. */
export type Pictures = ReadonlyMap<string, PublishedPicture>;

/** Measures every picture that a page shows and plans its sizes; throws when a file is no picture. */
export async function planPictures(archive: Archive, root: string): Promise<Pictures> {
  const pictures = new Map<string, PublishedPicture>();
  const makers = ['picture-variants.ts', 'form-pictures.ts'].map((name) => join(import.meta.dirname, name));
  const program = sourceHash(makers);
  for (const { file } of archive.pictures) {
    if (pictures.has(file)) continue;
    const bytes = await readFile(join(root, file));
    const key = keyOf([program, createHash('sha256').update(bytes).digest('hex')]);
    const plan = await planVariants(bytes, file);
    const { width, extension } = plan.fallback;
    // A file of `src/public` is served as it is, beside what is made of it.
    const fallback = file.startsWith(publicFolder) ? { width, extension } : plan.fallback;
    pictures.set(file, { file, key, ...plan, fallback });
  }
  return pictures;
}

/** The files of the pictures in all their sizes; `root` is where they are made from. */
export function* pictureFiles(pictures: Pictures, root: string): Generator<MadeFile> {
  for (const picture of pictures.values()) {
    const { file, fallback, sources } = picture;
    const madeFile = ({ make, width, extension }: Variant, path: string): MadeFile => {
      const key = make && `${picture.key}-${width}.${extension}`;
      const bytes = () => readFile(join(root, file));
      return { path, key, make: async () => (make ? make(await bytes()) : bytes()) };
    };
    yield madeFile(fallback, fallbackPath(file));
    for (const variant of sources.flatMap(({ variants }) => variants))
      yield madeFile(variant, variantPath(picture, variant));
  }
}

/** The address of one size of a picture under the base, named by what is in it. */
export function variantPath({ key }: Pick<PublishedPicture, 'key'>, { width, extension }: Variant): string {
  return `assets/pictures/${key}-${width}.${extension}`;
}

const publicFolder = 'src/public/';

/**
 * The address of a picture in its own format, under the base: `src/issues/2023-04-26/a.jpg` is served as
 * `issues/2023-04-26/a.jpg`, which feeds and other sites may name.
 */
export function fallbackPath(file: string): string {
  return file.startsWith(publicFolder) ? file.slice(publicFolder.length) : file.replace(/^src\//, '');
}
