import { sliceText } from '../../content/slice-text.ts';
import type { Repair } from '../../model/article.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import type { ReceivedText } from './received-text.ts';

/** How strong a break must be to part paragraphs: a blank line where the text has any, else a line end. */
export function paragraphBreakOf(body: ReceivedText): 1 | 2 {
  return body.breaks.some((strength, at) => at > 0 && strength === 2) ? 2 : 1;
}

/**
 * Checks that every join and split of paragraphs is listed, and every listed one made. The restored
 * text and the published blocks hold the same characters.
 */
export function checkBreaks(
  restored: ReceivedText,
  published: readonly PublishedBlock[],
  repairs: readonly Repair[],
  paragraphBreak: 1 | 2,
): ProofProblem[] {
  const whole = published.map((block) => block.text).join('');
  const seams = new Set<number>();
  let end = 0;
  for (const block of published) {
    end += block.text.length;
    seams.add(end);
  }
  const joined = coveredBy(whole, repairs, 'join');
  const parted = coveredBy(whole, repairs, 'split');
  const problems = idleRepairs(restored, whole, seams, repairs, paragraphBreak);
  let offset = 0;
  for (const block of published) {
    for (let at = Math.max(offset, 1); at < offset + block.text.length; at += 1) {
      const strength = restored.breaks[at] ?? 0;
      const values = {
        before: sliceText(whole, Math.max(0, at - 10), at),
        after: sliceText(whole, at, at + 10),
      };
      const where = { values, block, offset: at - offset };
      if (at === offset) {
        if (strength === 0 && !parted.has(at)) problems.push({ code: 'split-not-listed', ...where });
      } else if (strength >= paragraphBreak && !joined.has(at))
        problems.push({ code: 'join-not-listed', ...where });
    }
    offset += block.text.length;
  }
  return problems;
}

/** The offsets in the text at which a repair of a kind has its before and after. */
function coveredBy(whole: string, repairs: readonly Repair[], kind: 'join' | 'split'): Set<number> {
  const covered = new Set<number>();
  for (const repair of repairs) {
    if (repair.kind !== kind) continue;
    for (const at of seamsOf(whole, repair)) covered.add(at);
  }
  return covered;
}

function seamsOf(whole: string, { before, after }: { before: string; after: string }): number[] {
  const [left, words] = [squeeze(before).length, squeeze(before + after)];
  const seams: number[] = [];
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) seams.push(at + left);
  return seams;
}

/** A join or split that is not made, not needed, or whose words are not there, is an error. */
function idleRepairs(
  restored: ReceivedText,
  whole: string,
  seams: ReadonlySet<number>,
  repairs: readonly Repair[],
  paragraphBreak: 1 | 2,
): ProofProblem[] {
  const isNeeded = (kind: 'join' | 'split', at: number): boolean => {
    const strength = restored.breaks[at] ?? 0;
    return kind === 'join' ? strength > 0 : strength < paragraphBreak;
  };
  return repairs.flatMap((repair, index): ProofProblem[] => {
    if (repair.kind !== 'join' && repair.kind !== 'split') return [];
    const { before, after, kind } = repair;
    const found = seamsOf(whole, repair);
    const made = found.filter((at) => seams.has(at) === (kind === 'split'));
    const needed = made.filter((at) => isNeeded(kind, at));
    const values = { before, after, seen: before + after };
    if (needed.length > 0) return [];
    const code =
      found.length === 0 ? 'repair-not-in-article' : `${kind}-not-${made.length === 0 ? 'made' : 'needed'}`;
    return [{ code, repair: index, values }];
  });
}
