import { basename, extname } from 'node:path';
import { contentLimits } from '../model/limits.ts';
import { openPicture } from './open-picture.ts';
import type { UnplacedProblem } from './problem.ts';

const mostPixels = contentLimits.picture.most;

/** The kinds of picture that the site takes, by the ending of the name. */
const picturesByEnding: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.avif': 'avif',
  '.gif': 'gif',
  '.svg': 'svg',
};

/** What in an SVG could run or reach outside, and how it is named to an editor. */
const unsafe: readonly [RegExp, string][] = [
  [/<(?:\w+:)?script[\s/>]/i, '<script>'],
  [/[\s"'/]on[a-z]{3,20}\s*=/i, 'on…='],
  [/<(?:\w+:)?foreignObject[\s/>]/i, '<foreignObject>'],
  [/<(?:\w+:)?(?:iframe|embed|object|link|meta|handler|listener)[\s/>]/i, '<iframe>'],
  [/<!ENTITY/i, '<!ENTITY'],
  [/(?:java|vb)script:/i, 'javascript:'],
  [/attributeName\s*=\s*(?:["']\s*)?(?:xlink:)?href/i, 'attributeName="href"'],
  [/(?:href|src)\s*=\s*(?:["']\s*)?(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"'#]/i, 'href'],
  [/url\(\s*(?:["']\s*)?(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"')]/i, 'url()'],
  [/@import/i, '@import'],
];

/** Whether a file is a picture by its name, of a kind that the site takes. */
export function isPictureName(name: string): boolean {
  return picturesByEnding[extname(name).toLowerCase()] !== undefined;
}

/**
 * Looks at a picture's bytes: size, kind (by content, which must agree with the name), and whether it
 * decodes to the end. An SVG may hold no script, handler, foreign object or outside link.
 */
export async function inspectPicture(bytes: Uint8Array, path: string): Promise<UnplacedProblem | undefined> {
  const seen = basename(path);
  const wanted = picturesByEnding[extname(seen).toLowerCase()];
  if (bytes.length === 0) return { code: 'named-file-empty', values: { seen } };
  const { most } = wanted === 'svg' ? contentLimits.drawingFile : contentLimits.pictureFile;
  if (bytes.length > most) {
    const values = { seen, size: Math.ceil(bytes.length / 1048576), most: most / 1048576 };
    return { code: 'named-file-too-large', values };
  }
  if (wanted === undefined) return { code: 'picture-kind', values: { seen } };
  const actual = pictureKind(bytes);
  if (actual !== wanted) return { code: 'picture-mislabelled', values: { seen, actual: actual || '?' } };
  if (wanted === 'svg') {
    const text = new TextDecoder().decode(bytes);
    const part = unsafe.find(([pattern]) => pattern.test(text))?.[1];
    if (part !== undefined) return { code: 'picture-unsafe-svg', values: { seen, part } };
    if (!isWholeSvg(text)) return { code: 'picture-broken', values: { seen } };
  }
  return decodes(bytes, seen);
}

async function decodes(bytes: Uint8Array, seen: string): Promise<UnplacedProblem | undefined> {
  try {
    const {
      width = 0,
      height = 0,
      format,
    } = await (await openPicture(bytes, { limitInputPixels: false })).metadata();
    const size = Math.round((width * height) / 1_000_000);
    if (width * height > mostPixels) return { code: 'picture-too-many-pixels', values: { seen, size } };
    // Drawing an SVG says nothing more than that it could be read.
    if (format !== 'svg') await (await openPicture(bytes, { failOn: 'error' })).stats();
    return undefined;
  } catch {
    return { code: 'picture-broken', values: { seen } };
  }
}

/** Whether a text is an SVG from its root element to the end of it. */
function isWholeSvg(text: string): boolean {
  return /<(?:\w+:)?svg[\s/>]/i.test(text) && /(?:<\/(?:\w+:)?svg>|\/>)\s*(?:<!--[^>]*-->\s*)*$/i.test(text);
}

/** The kind of picture that some bytes begin like, such as `png`, `heic` or `bmp`; empty when it is none. */
function pictureKind(bytes: Uint8Array): string {
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
