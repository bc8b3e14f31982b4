import { openPicture } from '../../content/open-picture.ts';

/** What is read: nothing larger than an archive may hold; a drawing with so many points to the inch, twice those of a screen. */
const reading = { density: 144, limitInputPixels: 100_000_000 };

/** The widest that a picture is printed, in pixels. */
const widestInPrint = 1600;

/** A picture at most so wide, turned as its EXIF says: a JPEG, which every reader of mail shows, on white where it is see-through, or a PNG. */
export async function smallerPicture(bytes: Buffer, widest: number, format: 'png' | 'jpg'): Promise<Buffer> {
  const picture = await openPicture(bytes, reading);
  const scaled = picture.autoOrient().resize({ width: widest, withoutEnlargement: true });
  return format === 'png'
    ? scaled.png({ compressionLevel: 9 }).toBuffer()
    : scaled.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

/** The middle of a picture, as sharp finds it, in a size, as JPEG. */
export async function croppedPicture(
  bytes: Buffer,
  size: { width: number; height: number },
): Promise<Buffer> {
  const picture = await openPicture(bytes, reading);
  return picture
    .autoOrient()
    .resize({ ...size, fit: 'cover', position: 'attention' })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 85, mozjpeg: true })
    .toBuffer();
}

/** A picture without what Typst cannot read, turned as its EXIF says, as fine as it is printed. */
export async function printedPicture(bytes: Buffer): Promise<Buffer> {
  const picture = await openPicture(bytes, { limitInputPixels: false });
  const scaled = picture.autoOrient().resize({ width: widestInPrint, withoutEnlargement: true });
  const { hasAlpha } = await picture.metadata();
  return hasAlpha ? scaled.png().toBuffer() : scaled.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
}
