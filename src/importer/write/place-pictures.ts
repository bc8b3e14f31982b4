import type { Prompter } from '../doubt.ts';
import type { ReceivedPicture } from '../extract/format.ts';
import type { Draft, DraftBlock } from '../recognise/draft.ts';
import { preparePicture } from './prepare-picture.ts';

/** A picture with the name that it is kept under. */
export interface NamedPicture {
  name: string;
  bytes: Uint8Array;
}

/** Prepares the pictures of a draft in the order of the text; those that cannot be shown become doubts. */
export async function placePictures(
  draft: Draft,
  received: readonly ReceivedPicture[],
  order: string,
  prompter: Prompter | undefined,
): Promise<{ draft: Draft; pictures: NamedPicture[] }> {
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
      if (alt === '') doubts.push({ kind: 'alt', text: String(number), other: '', done: false });
      pictures.push({ name: `${order}-${number}.${prepared.ending}`, bytes: prepared.bytes });
      blocks.push({ ...block, alt, picture: number - 1 });
      continue;
    }
    if (prepared !== 'spacer')
      doubts.push({ kind: 'picture', text: source.name, other: reason(source), done: false });
    if (block.caption !== '') blocks.push({ kind: 'paragraph', text: block.caption });
  }
  return { draft: { ...draft, blocks, doubts }, pictures };
}

/** Why a picture is not there, in a word that needs no translation. */
function reason({ bytes, name }: ReceivedPicture): string {
  if (bytes) return '?';
  return /^(?:[a-z]+:)?\/\//i.test(name) ? 'https://' : '∅';
}
