import type { Repair } from '../../model/article.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import { breakAt, type ReceivedText, type Stretch, without, withPut } from './received-text.ts';

/** Carries out the repairs and corrections that change characters: left out, replaced, corrected later. */
export function amend(
  received: ReceivedText,
  article: { repairs: readonly Repair[]; corrections: readonly { was: string; is: string }[] },
  published: string,
  problems: ProofProblem[],
): ReceivedText {
  let text = received;
  const swap = (before: string, after: string, asked: Pick<ProofProblem, 'repair' | 'correction'>): void => {
    const [wanted, put] = [squeeze(before), squeeze(after)];
    const start = placeOfChange(text, wanted, put, published);
    const stretch = { start, length: wanted.length };
    const breaks = text.breaks.charAt(start).padEnd(put.length, '0');
    if (start === -1) problems.push({ code: 'repair-not-in-source', values: { seen: before }, ...asked });
    else text = put === '' ? without(text, stretch) : withPut(text, stretch, { characters: put, breaks });
  };
  article.repairs.forEach((repair, index) => {
    if (repair.kind === 'remove') swap(repair.text, '', { repair: index });
    if (repair.kind === 'replace') swap(repair.before, repair.after, { repair: index });
  });
  article.corrections.forEach(({ was, is }, index) => {
    // A correction of words that came in after the text was received (by hand) has nothing to act on.
    if (text.characters.includes(squeeze(was))) swap(was, is, { correction: index });
  });
  return text;
}

/** Where words stand more than once, the place is meant that reads as published after the change, and not before it. */
function placeOfChange(received: ReceivedText, wanted: string, put: string, published: string): number {
  const text = received.characters;
  const first = text.indexOf(wanted);
  for (let at = first; at !== -1; at = text.indexOf(wanted, at + 1)) {
    let [start, end] = [at, at + wanted.length];
    // The line around the words, for the lines of the masthead are not published beside the text.
    while (start > 0 && at - start < around && !breakAt(received, start)) start -= 1;
    while (end < text.length && end - at - wanted.length < around && !breakAt(received, end)) end += 1;
    const [left, right] = [text.slice(start, at), text.slice(at + wanted.length, end)];
    if (published.includes(left + put + right) && !published.includes(left + wanted + right)) return at;
  }
  return first;
}

/** How many characters on either side of a change tell where it is. */
const around = 8;

/** Puts the blocks that a repair moves where the article has them. */
export function moveBlocks(
  body: ReceivedText,
  repairs: readonly Repair[],
  published: readonly PublishedBlock[],
  problems: ProofProblem[],
): ReceivedText {
  let text = body;
  for (const [index, repair] of repairs.entries()) {
    if (repair.kind !== 'move') continue;
    const begins = squeeze(repair.text);
    const block = published.find((item) => item.text.startsWith(begins))?.text;
    const piece = block === undefined ? undefined : pieceOf(text, block, begins);
    const rest = piece ? without(text, piece) : text;
    const target = targetOf(repair, rest);
    const fault =
      block === undefined
        ? 'repair-not-in-article'
        : piece === undefined
          ? 'repair-not-in-source'
          : target === -1
            ? 'repair-target'
            : piece.start === target
              ? 'repair-not-needed'
              : undefined;
    if (fault) problems.push({ code: fault, repair: index, values: { seen: repair.text } });
    else if (piece) text = withBlock(rest, target, text, piece);
  }
  return text;
}

/** A text with a stretch of another put in as a block of its own. */
function withBlock(
  text: ReceivedText,
  at: number,
  from: ReceivedText,
  { start, length }: Stretch,
): ReceivedText {
  const next = text.characters.charAt(at);
  return withPut(
    text,
    { start: at, length: 1 },
    {
      characters: from.characters.slice(start, start + length) + next,
      breaks: `2${from.breaks.slice(start + 1, start + length)}${next && '2'}`,
    },
  );
}

/** The lines of a text that hold a block, or else begin as it does and are as long: what differs is told of later. */
function pieceOf(text: ReceivedText, block: string, begins: string): Stretch | undefined {
  const whole = atBreak(text, block);
  const start = whole === -1 ? atBreak(text, begins) : whole;
  if (start === -1) return undefined;
  let end = Math.min(start + block.length, text.characters.length);
  while (end < text.characters.length && !breakAt(text, end)) end += 1;
  return { start, length: end - start };
}

function targetOf(repair: Extract<Repair, { kind: 'move' }>, text: ReceivedText): number {
  if (repair.to === 'lead') return 0;
  if (repair.to === 'end') return text.characters.length;
  return atBreak(text, squeeze(repair.to));
}

/** Where words stand at the beginning of a line, or else where they stand first; -1 when nowhere. */
function atBreak(text: ReceivedText, words: string): number {
  const first = text.characters.indexOf(words);
  let at = first;
  while (at !== -1 && !breakAt(text, at)) at = text.characters.indexOf(words, at + 1);
  return at === -1 ? first : at;
}
