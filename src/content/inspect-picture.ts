import { basename, extname } from 'node:path';
import type { Values } from './problem.ts';

/** What is wrong with a picture, as a problem's code and values. */
export interface PictureFlaw {
  code: string;
  values: Values;
}

const mostBytes = 20 * 1024 * 1024;
const mostPixels = 100_000_000;
const formats: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.avif': 'avif',
  '.gif': 'gif',
  '.svg': 'svg',
};

/**
 * Looks at a picture's bytes: size, kind (by content, which must agree with the name), and whether it
 * decodes to the end. An SVG may hold no script, handler, foreign object or outside link.
 */
export async function inspectPicture(bytes: Uint8Array, path: string): Promise<PictureFlaw | undefined> {
  const name = basename(path);
  const wanted = formats[extname(name).toLowerCase()];
  if (bytes.length === 0) return { code: 'picture-empty', values: { seen: name } };
  if (bytes.length > mostBytes)
    return { code: 'picture-too-large', values: { seen: name, size: Math.ceil(bytes.length / 1048576) } };
  if (wanted === undefined) return { code: 'picture-kind', values: { seen: name } };
  const actual = kindOf(bytes);
  if (actual !== wanted)
    return { code: 'picture-mislabelled', values: { seen: name, actual: actual || '?' } };
  if (wanted === 'svg') return inspectSvg(new TextDecoder().decode(bytes), name);
  return decodes(bytes, name);
}

function kindOf(bytes: Uint8Array): string {
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0x89 && ascii(1, 4) === 'PNG') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(0, 4) === 'GIF8') return 'gif';
  if (ascii(4, 8) === 'ftyp') return /^avi[fs]$/.test(ascii(8, 12)) ? 'avif' : 'heic';
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  return /<svg[\s>]/i.test(head) || /^\s*(?:<\?xml|<!--|<!DOCTYPE svg)/i.test(head) ? 'svg' : '';
}

const unsafeSvg: readonly [RegExp, string][] = [
  [/<(?:\w+:)?script[\s/>]/i, '<script>'],
  [/\son[a-z]+\s*=/i, 'on…='],
  [/<(?:\w+:)?foreignObject[\s/>]/i, '<foreignObject>'],
  [/<!ENTITY/i, '<!ENTITY'],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"'#]/i, 'href'],
  [/url\(\s*["']?\s*(?!#|data:image\/)[^\s"')]/i, 'url()'],
  [/@import/i, '@import'],
];

function inspectSvg(text: string, name: string): PictureFlaw | undefined {
  if (!/<svg[\s>]/i.test(text) || !/<\/svg>\s*$|\/>\s*$/i.test(text))
    return { code: 'picture-broken', values: { seen: name } };
  const found = unsafeSvg.find(([pattern]) => pattern.test(text));
  return found && { code: 'picture-unsafe-svg', values: { seen: name, part: found[1] } };
}

async function decodes(bytes: Uint8Array, name: string): Promise<PictureFlaw | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) {
      return {
        code: 'picture-too-many-pixels',
        values: { seen: name, size: Math.round((width * height) / 1_000_000) },
      };
    }
    await sharp(bytes, { failOn: 'truncated' }).stats();
    return undefined;
  } catch {
    return { code: 'picture-broken', values: { seen: name } };
  }
}
