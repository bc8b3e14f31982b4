import { extname } from 'node:path';
import type { Sharp } from 'sharp';
import { openPicture } from '../../content/open-picture.ts';

/** One file of a picture: a width in a format. */
export interface Variant {
  /** In pixels. */
  width: number;
  extension: string;
  /** Makes it of the editor's file; what has none is published as it is. */
  make?: (bytes: Buffer) => Promise<Buffer>;
}

/** The files that a picture is published as. */
export interface PicturePlan {
  /** The size that pages reserve for it, in pixels, turned as its EXIF says. */
  width: number;
  height: number;
  /** Formats for browsers that know them, the smallest files first, each with its widths from the narrowest on. */
  sources: readonly { type: string; variants: readonly Variant[] }[];
  /** The picture in the editor's own format, for browsers and feed readers that know no other. */
  fallback: Variant;
}

/** The widths that a page may ask for, in pixels; none is wider than the original. */
const widths = [480, 960, 1440] as const;

const formats: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  /** An effort of 1 makes AVIF of a photograph in a third of the time of the next one, for some more bytes. */
  avif: (picture) => picture.avif({ quality: 50, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 76, effort: 4 }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  gif: (picture) => picture.gif(),
};

/** Plans the files of a picture: its widths in AVIF and WebP, and one in the format that it came in. */
export async function planVariants(bytes: Buffer, file: string): Promise<PicturePlan> {
  const extension = extname(file).slice(1).toLowerCase();
  const { autoOrient: whole, pages = 1 } = await (await openPicture(bytes)).metadata();
  if (extension === 'svg')
    return {
      width: whole.width,
      height: whole.height,
      sources: [],
      fallback: { width: whole.width, extension },
    };
  const width = Math.min(whole.width, widths[2]);
  const height = Math.max(1, Math.round((whole.height * width) / whole.width));
  const variant = (each: number, format: string) => ({
    width: each,
    extension: format,
    make: scaled(each, format, pages > 1),
  });
  const scaledWidths = [...widths.filter((each) => each < width), width];
  // A moving picture stays one, in its own format.
  const sources = (pages > 1 ? [] : ['avif', 'webp']).map((format) => ({
    type: `image/${format}`,
    variants: scaledWidths.map((each) => variant(each, format)),
  }));
  return { width, height, sources, fallback: variant(width, extension) };
}

/** Sharp leaves out EXIF and every other note unless it is told to keep them; the turn that EXIF asks for is made. */
function scaled(width: number, format: string, animated: boolean): (bytes: Buffer) => Promise<Buffer> {
  const write = formats[format] ?? ((picture) => picture.jpeg({ quality: 80, mozjpeg: true }));
  return async (bytes) => {
    const picture = await openPicture(bytes, { animated, limitInputPixels: false });
    return write((animated ? picture : picture.autoOrient()).resize({ width })).toBuffer();
  };
}
