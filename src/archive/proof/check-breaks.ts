import { sliceText } from '../../content/slice-text.ts';
import type { Repair } from '../../model/article.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import { breakAt, type ReceivedText } from './received-text.ts';

/** A repair that joins or parts paragraphs, and the offsets in the published text that it speaks of. */
interface ListedSeam {
  repair: Extract<Repair, { kind: 'join' | 'split' }>;
  index: number;
  seams: number[];
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
  const listed = repairs.flatMap((repair, index): ListedSeam[] =>
    repair.kind === 'join' || repair.kind === 'split'
      ? [{ repair, index, seams: seamsOf(whole, repair) }]
      : [],
  );
  const isListed = (kind: 'join' | 'split', at: number): boolean =>
    listed.some(({ repair, seams }) => repair.kind === kind && seams.includes(at));
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
  const idle = listed.flatMap(({ repair: { kind, before, after }, index, seams }): ProofProblem[] => {
    const made = seams.filter((at) => ends.has(at) === (kind === 'split'));
    if (made.some((at) => isNeeded(kind, at))) return [];
    const code =
      seams.length === 0 ? 'repair-not-in-article' : `${kind}-not-${made.length === 0 ? 'made' : 'needed'}`;
    return [{ code, repair: index, values: { before, after, seen: before + after } }];
  });
  return [...idle, ...unlisted];
}

function seamsOf(whole: string, { before, after }: { before: string; after: string }): number[] {
  const [left, words] = [squeeze(before).length, squeeze(before + after)];
  const seams: number[] = [];
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) seams.push(at + left);
  return seams;
}
