import { sliceText } from '../../content/slice-text.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import type { ReceivedText } from './received-text.ts';

/** The first character in which the restored text and the published blocks differ, if any. */
export function firstDifference(
  restored: ReceivedText,
  published: readonly PublishedBlock[],
): ProofProblem | undefined {
  const received = restored.characters;
  const whole = published.map((block) => block.text).join('');
  if (received === whole) return undefined;
  let at = 0;
  while (at < received.length && received[at] === whole[at]) at += 1;
  let [block, offset] = [published[0], 0];
  let passed = 0;
  for (const item of published) {
    // What is missing at the end of a block shows at the next, though its line has not ended.
    if (passed > at || (passed === at && passed > 0 && restored.breaks[at] === 0)) break;
    [block, offset] = [item, at - passed];
    passed += item.text.length;
  }
  if (block) offset = Math.min(offset, block.text.length);
  const shown = (text: string): string => sliceText(text, Math.max(0, at - 6), at + 14) || '∅';
  const values = { received: shown(received), published: shown(whole) };
  return { code: 'source-differs', values, ...(block && { block, offset }) };
}
