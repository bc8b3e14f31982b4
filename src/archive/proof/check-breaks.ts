import { sliceText } from '../../content/slice-text.ts';
import type { Repair } from '../../model/article.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import { breakAt, type ReceivedText } from './received-text.ts';

/** A repair that joins or parts paragraphs: its place in the list, the words round the seam, and how many of them stand before it. */
interface ListedSeam {
  repair: Extract<Repair, { kind: 'join' | 'split' }>;
  index: number;
  words: string;
  left: number;
}

/**
 * Checks that every join and split of paragraphs is listed, and every listed one made. The restored
 * text and the published blocks hold the same characters; `paragraphBreak` is how strong a break parts paragraphs.
 */
export function checkBreaks(
  restored: ReceivedText,
  published: readonly PublishedBlock[],
  repairs: readonly Repair[],
  paragraphBreak: 1 | 2,
): ProofProblem[] {
  const whole = published.map((block) => block.text).join('');
  const listed = repairs.flatMap((repair, index): ListedSeam[] => {
    if (repair.kind !== 'join' && repair.kind !== 'split') return [];
    const { before, after } = repair;
    return [{ repair, index, words: squeeze(before + after), left: squeeze(before).length }];
  });
  const isListed = (kind: 'join' | 'split', at: number): boolean =>
    listed.some(
      ({ repair, words, left }) => repair.kind === kind && at >= left && whole.startsWith(words, at - left),
    );
  const ends = new Set<number>();
  const unlisted: ProofProblem[] = [];
  let offset = 0;
  for (const block of published) {
    for (let at = Math.max(offset, 1); at < offset + block.text.length; at += 1) {
      const strength = breakAt(restored, at);
      const kind = at === offset ? 'split' : 'join';
      if (block.parts.has(at - offset)) continue;
      if ((kind === 'split' ? strength > 0 : strength < paragraphBreak) || isListed(kind, at)) continue;
      const values = {
        before: sliceText(whole, Math.max(0, at - 10), at),
        after: sliceText(whole, at, at + 10),
      };
      unlisted.push({ code: `${kind}-not-listed`, values, block, offset: at - offset });
    }
    offset += block.text.length;
    ends.add(offset);
  }
  const isNeeded = (kind: 'join' | 'split', at: number): boolean =>
    kind === 'join' ? breakAt(restored, at) > 0 : breakAt(restored, at) < paragraphBreak;
  const idle = listed.flatMap(({ repair: { kind, before, after }, index, words, left }): ProofProblem[] => {
    let code = 'repair-not-in-article';
    for (const at of seamsOf(whole, words, left)) {
      if (ends.has(at) !== (kind === 'split')) {
        if (code === 'repair-not-in-article') code = 'repair-not-made';
      } else if (isNeeded(kind, at)) return [];
      else code = 'repair-not-needed';
    }
    return [{ code, repair: index, values: { kind, seen: `${before} | ${after}` } }];
  });
  return [...idle, ...unlisted];
}

/** The offsets of the seams that a repair speaks of, one after the other: the first is mostly the one that is meant. */
function* seamsOf(whole: string, words: string, left: number): Generator<number> {
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) yield at + left;
}
