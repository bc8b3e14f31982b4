import { basename, extname } from 'node:path';
import { pictureKind, picturesByEnding } from './picture-kind.ts';
import { isWholeSvg, unsafePartOfSvg } from './picture-svg.ts';
import type { UnplacedProblem } from './problem.ts';

const mostBytes = 20 * 1024 * 1024;
const mostPixels = 100_000_000;

/**
 * Looks at a picture's bytes: size, kind (by content, which must agree with the name), and whether it
 * decodes to the end. An SVG may hold no script, handler, foreign object or outside link.
 */
export async function inspectPicture(bytes: Uint8Array, path: string): Promise<UnplacedProblem | undefined> {
  const seen = basename(path);
  const wanted = picturesByEnding[extname(seen).toLowerCase()];
  if (bytes.length === 0) return { code: 'picture-empty', values: { seen } };
  if (bytes.length > mostBytes)
    return { code: 'picture-too-large', values: { seen, size: Math.ceil(bytes.length / 1048576) } };
  if (wanted === undefined) return { code: 'picture-kind', values: { seen } };
  const actual = pictureKind(bytes);
  if (actual !== wanted) return { code: 'picture-mislabelled', values: { seen, actual: actual || '?' } };
  if (wanted === 'svg') {
    const text = new TextDecoder().decode(bytes);
    const part = unsafePartOfSvg(text);
    if (part !== undefined) return { code: 'picture-unsafe-svg', values: { seen, part } };
    if (!isWholeSvg(text)) return { code: 'picture-broken', values: { seen } };
  }
  return decodes(bytes, seen);
}

async function decodes(bytes: Uint8Array, seen: string): Promise<UnplacedProblem | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { width = 0, height = 0, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const size = Math.round((width * height) / 1_000_000);
    if (width * height > mostPixels) return { code: 'picture-too-many-pixels', values: { seen, size } };
    // Drawing an SVG says nothing more than that it could be read.
    if (format !== 'svg') await sharp(bytes, { failOn: 'error' }).stats();
    return undefined;
  } catch {
    return { code: 'picture-broken', values: { seen } };
  }
}
