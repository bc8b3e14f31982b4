/** The kinds of picture that the site takes, by the ending of the name. */
export const picturesByEnding: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.avif': 'avif',
  '.gif': 'gif',
  '.svg': 'svg',
};

/** The kind of picture that some bytes begin like, such as `png`, `heic` or `bmp`; empty when it is none. */
export function pictureKind(bytes: Uint8Array): string {
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0x89 && ascii(1, 4) === 'PNG') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(0, 4) === 'GIF8') return 'gif';
  if (ascii(0, 2) === 'BM') return 'bmp';
  if (/^(?:II\*\0|MM\0\*)$/.test(ascii(0, 4))) return 'tiff';
  if (ascii(4, 8) === 'ftyp') return /avi[fs]/.test(ascii(8, 40)) ? 'avif' : 'heic';
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<(?:\w+:)?svg[\s/>]/i.test(head) || /^\s*<!DOCTYPE svg/i.test(head)) return 'svg';
  return /^\s*<(?:!DOCTYPE html|html)/i.test(head) ? 'html' : '';
}
