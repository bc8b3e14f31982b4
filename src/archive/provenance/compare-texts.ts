import type { Repair } from '../../content/schema/article.ts';
import { squeeze } from '../squeeze.ts';
import type { ProofFlaw } from './prove-source.ts';
import type { ReceivedText } from './received-text.ts';

interface PublishedBlock {
  text: string;
  line: number;
}

/** Compares the restored text with the published blocks: characters first, then where paragraphs part. */
export function compareTexts(
  restored: ReceivedText,
  published: readonly PublishedBlock[],
  repairs: readonly Repair[],
): ProofFlaw[] {
  const whole = published.map((block) => block.text).join('');
  if (whole !== restored.characters) return [firstDifference(restored.characters, whole, published)];
  return [...unlistedJoins(restored, published, repairs), ...idleRepairs(restored, whole, repairs)];
}

function firstDifference(received: string, published: string, blocks: readonly PublishedBlock[]): ProofFlaw {
  let at = 0;
  while (at < received.length && received[at] === published[at]) at += 1;
  let line = blocks[0]?.line ?? 1;
  let offset = 0;
  for (const block of blocks) {
    if (offset > at) break;
    line = block.line;
    offset += block.text.length;
  }
  const shown = (text: string): string => text.slice(Math.max(0, at - 6), at + 14) || '∅';
  return { code: 'source-differs', line, values: { received: shown(received), published: shown(published) } };
}

/** A break of the received text inside a published paragraph must be a listed join. */
function unlistedJoins(
  restored: ReceivedText,
  published: readonly PublishedBlock[],
  repairs: readonly Repair[],
): ProofFlaw[] {
  const joins = repairs.flatMap((repair) =>
    repair.kind === 'join' ? [squeeze(repair.before) + squeeze(repair.after)] : [],
  );
  const paragraphBreak = restored.breaks.some((strength, at) => at > 0 && strength === 2) ? 2 : 1;
  const flaws: ProofFlaw[] = [];
  let offset = 0;
  for (const block of published) {
    for (let at = offset + 1; at < offset + block.text.length; at += 1) {
      if ((restored.breaks[at] ?? 0) < paragraphBreak) continue;
      const around = block.text;
      const inside = at - offset;
      const listed = joins.some((join) => covers(around, join, inside));
      if (listed) continue;
      const [before, after] = [
        around.slice(Math.max(0, inside - 10), inside),
        around.slice(inside, inside + 10),
      ];
      flaws.push({ code: 'join-not-listed', line: block.line, values: { before, after } });
    }
    offset += block.text.length;
  }
  return flaws;
}

function covers(text: string, words: string, inside: number): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at < inside && inside < at + words.length) return true;
  }
  return false;
}

/** A join or split that the two texts do not need, or whose words are not there, is an error. */
function idleRepairs(restored: ReceivedText, whole: string, repairs: readonly Repair[]): ProofFlaw[] {
  return repairs.flatMap((repair, index): ProofFlaw[] => {
    if (repair.kind !== 'join' && repair.kind !== 'split') return [];
    const before = squeeze(repair.before);
    const at = whole.indexOf(before + squeeze(repair.after));
    const values = { before: repair.before, after: repair.after };
    if (at === -1)
      return [
        {
          code: 'repair-not-in-article',
          repair: index,
          values: { ...values, seen: repair.before + repair.after },
        },
      ];
    const broken = (restored.breaks[at + before.length] ?? 0) > 0;
    if (repair.kind === 'join' && !broken) return [{ code: 'join-not-needed', repair: index, values }];
    return [];
  });
}
