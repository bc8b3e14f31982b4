import { extname } from 'node:path';
import sharp, { type Sharp } from 'sharp';

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

/** An effort of 1 makes AVIF of a photograph in a third of the time of the next one, for some more bytes. */
const avif = { quality: 50, effort: 1 } as const;
const webp = { quality: 76, effort: 4 } as const;
const jpeg = { quality: 80, mozjpeg: true } as const;

/** Plans the files of a picture: its widths in AVIF and WebP, and one in the format that it came in. */
export async function planVariants(bytes: Buffer, file: string): Promise<PicturePlan> {
  const extension = extname(file).slice(1).toLowerCase();
  const { autoOrient: whole, pages = 1 } = await sharp(bytes).metadata();
  if (extension === 'svg')
    return {
      width: whole.width,
      height: whole.height,
      sources: [],
      fallback: { width: whole.width, extension },
    };
  const width = Math.min(whole.width, widths[2]);
  const size = { width, height: Math.max(1, Math.round((whole.height * width) / whole.width)) };
  if (pages > 1)
    return { ...size, sources: [], fallback: { width, extension, make: animation(width, extension) } };
  const scaled = [...widths.filter((each) => each < width), width];
  const source = (name: string, write: (picture: Sharp) => Sharp) => ({
    type: `image/${name}`,
    variants: scaled.map((each) => ({ width: each, extension: name, make: still(each, write) })),
  });
  return {
    ...size,
    sources: [
      source('avif', (picture) => picture.avif(avif)),
      source('webp', (picture) => picture.webp(webp)),
    ],
    fallback: { width, extension, make: still(width, (picture) => inOwnFormat(picture, extension)) },
  };
}

/** Sharp leaves out EXIF and every other note unless it is told to keep them; the turn that EXIF asks for is made. */
function still(width: number, write: (picture: Sharp) => Sharp): (bytes: Buffer) => Promise<Buffer> {
  return (bytes) =>
    write(sharp(bytes, { limitInputPixels: false }).autoOrient().resize({ width })).toBuffer();
}

/** A moving picture stays one, in its own format. */
function animation(width: number, extension: string): (bytes: Buffer) => Promise<Buffer> {
  return (bytes) => {
    const picture = sharp(bytes, { animated: true, limitInputPixels: false }).resize({ width });
    return (extension === 'webp' ? picture.webp(webp) : picture.gif()).toBuffer();
  };
}

function inOwnFormat(picture: Sharp, extension: string): Sharp {
  if (extension === 'png') return picture.png({ compressionLevel: 9 });
  if (extension === 'webp') return picture.webp(webp);
  if (extension === 'avif') return picture.avif(avif);
  return extension === 'gif' ? picture.gif() : picture.jpeg(jpeg);
}
