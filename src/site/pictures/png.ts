import sharp from 'sharp';

/** What draws and writes the pictures; a picture is made anew when a version changes. */
export const pictureMaker = [sharp.versions.sharp, sharp.versions.vips, sharp.versions.rsvg].join(' ');

/**
 * Turns a drawing of few colours into a PNG with a palette of 16. Text is outlines by now, so the result
 * depends on no font of the machine.
 */
export function drawingToPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 3, compressionLevel: 6 })
    .toBuffer();
}
