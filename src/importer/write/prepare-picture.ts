/** A picture as it is kept: without EXIF, turned upright, no side longer than `longestSide`. */
export interface PreparedPicture {
  bytes: Uint8Array;
  ending: string;
}

/** The longest side of a picture, in pixels: enough for print across a page. */
const longestSide = 2000;
/** Smaller ones are spacers and counters of web pages. */
const smallestSide = 16;

/** Prepares a picture for the archive; undefined when it is none that can be shown, `spacer` when it is not meant to be seen. */
export async function preparePicture(bytes: Uint8Array): Promise<PreparedPicture | 'spacer' | undefined> {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (/<svg[\s>]/i.test(head)) {
    const { inspectPicture } = await import('../../content/inspect-picture.ts');
    return (await inspectPicture(bytes, 'picture.svg')) ? undefined : { bytes, ending: 'svg' };
  }
  const { default: sharp } = await import('sharp');
  try {
    const {
      format,
      width = 0,
      height = 0,
      pages = 1,
    } = await sharp(bytes, { limitInputPixels: 100_000_000 }).metadata();
    if (Math.max(width, height) < smallestSide) return 'spacer';
    const upright = sharp(bytes, { failOn: 'truncated', animated: format === 'gif' && pages > 1 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    if (format === 'jpeg')
      return { bytes: await upright.jpeg({ quality: 85, mozjpeg: false }).toBuffer(), ending: 'jpg' };
    if (format === 'gif') return { bytes: await upright.gif().toBuffer(), ending: 'gif' };
    if (format === 'webp') return { bytes: await upright.webp({ quality: 85 }).toBuffer(), ending: 'webp' };
    return { bytes: await upright.png({ compressionLevel: 9 }).toBuffer(), ending: 'png' };
  } catch {
    return undefined;
  }
}
