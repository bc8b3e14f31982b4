import { contentLimits } from '../../model/limits.ts';
import type { Prompter } from '../doubt.ts';
import type { ReceivedPicture } from '../extract/format.ts';
import type { DraftBlock } from '../recognise/blocks.ts';
import type { ArticleToWrite } from './write-issue.ts';

/** A picture with the name that it is kept under. */
export interface NamedPicture {
  name: string;
  bytes: Uint8Array;
}

/** Prepares the pictures of a draft in the order of the text; those that cannot be shown become doubts. */
export async function placePictures(
  { draft, order }: Pick<ArticleToWrite, 'draft' | 'order'>,
  received: readonly ReceivedPicture[],
  prompter: Prompter | undefined,
): Promise<Pick<ArticleToWrite, 'draft' | 'pictures'>> {
  const pictures: NamedPicture[] = [];
  const blocks: DraftBlock[] = [];
  const doubts = [...draft.doubts];
  for (const block of draft.blocks) {
    const source = block.kind === 'figure' ? received[block.picture] : undefined;
    if (block.kind !== 'figure' || !source) {
      blocks.push(block);
      continue;
    }
    const prepared = source.bytes && (await preparePicture(source.bytes));
    if (prepared && prepared !== 'spacer') {
      const number = pictures.length + 1;
      const alt = block.alt === '' && prompter ? (await prompter.alt(number)).trim() : block.alt;
      if (alt === '') doubts.push({ kind: 'alt', text: String(number) });
      pictures.push({ name: `${order}-${number}.${prepared.ending}`, bytes: prepared.bytes });
      blocks.push({ ...block, alt, picture: number - 1 });
      continue;
    }
    if (prepared !== 'spacer') doubts.push({ kind: 'picture', text: source.name, other: reason(source) });
    if (block.caption !== '') blocks.push({ kind: 'paragraph', text: block.caption });
  }
  return { draft: { ...draft, blocks, doubts }, pictures };
}

/** Why a picture is not there, in a word that needs no translation. */
function reason({ bytes, name }: ReceivedPicture): string {
  if (bytes) return '?';
  return /^(?:[a-z]+:)?\/\//i.test(name) ? 'https://' : '∅';
}

/** The longest side of a picture, in pixels: enough for print across a page. */
const longestSide = 2000;
/** Smaller ones are spacers and counters of web pages. */
const smallestSide = 16;

/** How each form is kept; others become PNG. */
const forms = { jpeg: { quality: 85 }, gif: {}, webp: { quality: 85 }, png: { compressionLevel: 9 } };

/**
 * A picture as it is kept: without EXIF, turned upright, no side too long. Undefined when it is none that can be
 * shown, `spacer` when it is not meant to be seen.
 */
async function preparePicture(
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; ending: string } | 'spacer' | undefined> {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (/<svg[\s>]/i.test(head)) {
    const { inspectPicture } = await import('../../content/inspect-picture.ts');
    return (await inspectPicture(bytes, 'picture.svg')) ? undefined : { bytes, ending: 'svg' };
  }
  const { default: sharp } = await import('sharp');
  try {
    const found = await sharp(bytes, { limitInputPixels: contentLimits.picture.most }).metadata();
    if (Math.max(found.width ?? 0, found.height ?? 0) < smallestSide) return 'spacer';
    const { format } = found;
    const form = format === 'jpeg' || format === 'gif' || format === 'webp' ? format : 'png';
    const upright = sharp(bytes, { failOn: 'truncated', animated: form === 'gif' && (found.pages ?? 1) > 1 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(form, forms[form]);
    return { bytes: await upright.toBuffer(), ending: form === 'jpeg' ? 'jpg' : form };
  } catch {
    return undefined;
  }
}
