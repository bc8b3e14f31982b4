import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../archive/archive.ts';
import type { Article, Site } from '../archive/types.ts';
import { absoluteUrl, href } from './address.ts';
import { escapeHtml } from './escape.ts';

/** A picture as the site serves it, with its size in pixels. */
export interface PublishedPicture {
  /** The file that it is made from, relative to the root. */
  file: string;
  /** The address under the base. */
  path: string;
  width: number;
  height: number;
}

/** The pictures of an archive by their file. */
export type Pictures = ReadonlyMap<string, PublishedPicture>;

/** Measures every picture that a page shows; throws when a file cannot be read as a picture. */
export async function measurePictures(archive: Archive, root: string): Promise<Pictures> {
  const pictures = new Map<string, PublishedPicture>();
  for (const { file } of archive.pictures) {
    const { width, height } = await sharp(join(root, file)).metadata();
    pictures.set(file, { file, path: publishedPath(file), width, height });
  }
  return pictures;
}

/** Puts the pictures into the folder of the site. */
export async function copyPictures(pictures: Pictures, root: string, out: string): Promise<void> {
  for (const { file, path } of pictures.values()) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await copyFile(join(root, file), join(out, path));
  }
}

/** The `<img>` of a picture in an article, with its size so that nothing moves when it loads. */
export function pictureHtml(
  picture: { src: string; alt: string },
  article: Article,
  options: { site: Site; pictures: Pictures; absolute: boolean },
): string {
  const file = posix.join(posix.dirname(article.file), picture.src);
  const published = options.pictures.get(file);
  const path = published?.path ?? publishedPath(file);
  const src = options.absolute ? absoluteUrl(options.site, path) : href(options.site, path);
  const size = published ? ` width="${published.width}" height="${published.height}"` : '';
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(picture.alt)}"${size} loading="lazy" decoding="async">`;
}

/** `src/issues/2023-04-26/a.jpg` is served as `issues/2023-04-26/a.jpg`. */
function publishedPath(file: string): string {
  return file.replace(/^src\//, '');
}
