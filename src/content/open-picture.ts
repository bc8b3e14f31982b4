import type { Sharp, SharpOptions } from 'sharp';

/** Opens the bytes of a picture. What does that takes a tenth of a second to load, so it is loaded when a picture is there. */
export async function openPicture(bytes: Uint8Array, options?: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, options);
}
