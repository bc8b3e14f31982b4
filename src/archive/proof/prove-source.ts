import { shownPart } from '../../content/shown.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { Article } from '../types.ts';
import { amend, moveBlocks } from './carry-out.ts';
import { checkBreaks } from './check-breaks.ts';
import type { ProofProblem, PublishedBlock } from './proof-problem.ts';
import { type ReceivedText, readReceived, type Stretch, without } from './received-text.ts';
import { type HeaderOptions, takeHeader } from './take-header.ts';

/**
 * Proves that the published text is the received text after the listed repairs, white space aside:
 * the same characters in the same order, every join and split of paragraphs listed. Gives what is
 * amiss; an empty list is the proof. `mayStand` are texts that the received one may hold as well.
 */
export function proveSource(
  article: Article,
  received: string,
  mayStand: readonly string[] = [],
): ProofProblem[] {
  const published = article.blocks.map(publishedBlock);
  const problems: ProofProblem[] = [];
  const words = [...fieldsOf(article), ...published.map(({ text }) => text)].join('\n');
  const amended = amend(readReceived(withoutNoteMarks(received, article, words)), article, words, problems);
  const plain = proveBody(article, amended, published, { onlyOnce: false, mayStand });
  if (plain.length === 0) return problems;
  // A line of the text may read like a field: a heading like the headline, a name like the byline's.
  const careful = proveBody(article, amended, published, { onlyOnce: true, mayStand });
  return [...problems, ...(careful.length === 0 ? careful : plain)];
}

function proveBody(
  article: Article,
  amended: ReceivedText,
  published: readonly PublishedBlock[],
  how: HeaderOptions,
): ProofProblem[] {
  const { body, missing: unfound } = takeHeader(amended, article, how);
  // A headline that is the text's own first words says nothing that was not received.
  const missing = unfound.filter(
    ({ field, value }) => field !== 'title' || !published[0]?.text.startsWith(value),
  );
  const problems: ProofProblem[] = missing.map(({ field, value }) => ({
    code: 'field-not-in-source',
    values: { field, seen: value },
  }));
  // A line that the editor meant by a missing field is told of by the field alone.
  const likes = missing.map(({ value }) => value);
  const restored = moveBlocks(withoutLikes(body, likes), article.repairs, published, problems);
  const difference = firstDifference(restored, published);
  if (difference) return [...problems, difference];
  // A blank line parts paragraphs where the text has any, else a line end.
  const paragraphBreak = body.breaks.includes('2', 1) ? 2 : 1;
  return [...problems, ...checkBreaks(restored, published, article.repairs, paragraphBreak)];
}

/** The first character in which the restored text and the published blocks differ, if any. */
function firstDifference(
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
    if (passed > at || (passed === at && passed > 0 && restored.breaks[at] === '0')) break;
    [block, offset] = [item, at - passed];
    passed += item.text.length;
  }
  if (block) offset = Math.min(offset, block.text.length);
  const shown = (text: string): string => shownPart(text, Math.max(0, at - 6), at + 14) || '∅';
  const values = { received: shown(received), published: shown(whole) };
  return { code: 'source-differs', values, ...(block && { block, offset }) };
}

/** A block as the proof sees it, with the places where its items, rows and lines begin. */
function publishedBlock(block: Article['blocks'][number]): PublishedBlock {
  const lines = withCaption(block).split('\n').map(squeeze);
  const parts = new Set<number>();
  let at = 0;
  for (const line of lines) {
    at += line.length;
    parts.add(at);
  }
  return { text: lines.join(''), parts, line: block.line };
}

/** A picture's caption counts where the received text may hold it; a picture itself is not text. */
function withCaption(block: Article['blocks'][number]): string {
  return block.kind === 'figure' ? block.caption : block.text;
}

function fieldsOf({ kicker, title, deck, byline, summary }: Article): string[] {
  return [kicker, title, deck, summary, ...byline.map(({ role, name }) => role + name)].map(squeeze);
}

/** What may mark a note: `[^1]` or `[^1]:` as an article writes it, or as printed `[1]`, `［1］`, `〔1〕`, `①`. */
const noteMarks = /\[\^[^[\]\n]+\]:?|\[[^[\]\n]+\]|［[^［］\n]+］|〔[^〔〕\n]+〕|[①-⑳]/g;

/** A text as received without the marks of the article's notes, which the published text numbers anew, where that has no such words. */
function withoutNoteMarks(received: string, { blocks }: Article, published: string): string {
  const labels = new Set(blocks.flatMap((block) => (block.kind === 'note' ? block.label : [])));
  const words = new Set(published.match(noteMarks)?.flatMap((mark) => [mark, mark.replace(/:$/, '')]));
  return received.replace(noteMarks, (mark) => (labels.has(labelOf(mark)) && !words.has(mark) ? '' : mark));
}

function labelOf(mark: string): string {
  const isCircled = /^[①-⑳]$/.test(mark);
  return isCircled ? String(mark.charCodeAt(0) - 0x245f) : mark.replace(/^[[［〔]\^?|[\]］〕]:?$/g, '');
}

/** The text without the first line that is like each of some words: as long, and half of its pairs of characters the same. */
function withoutLikes(text: ReceivedText, words: readonly string[]): ReceivedText {
  let rest = text;
  for (const word of words) {
    const stretch = linesOf(rest).find(({ start, length }) => {
      const line = rest.characters.slice(start, start + length);
      if (Math.abs(line.length - word.length) > word.length / 3) return false;
      let shared = 0;
      for (let at = 0; at + 2 <= word.length; at += 1) if (line.includes(word.slice(at, at + 2))) shared += 1;
      return shared * 2 >= word.length - 1 && shared > 0;
    });
    if (stretch) rest = without(rest, stretch);
  }
  return rest;
}

function linesOf({ characters, breaks }: ReceivedText): Stretch[] {
  const starts = [...breaks.matchAll(/[12]/g)].map(({ index }) => index);
  return starts.map((start, index) => ({ start, length: (starts[index + 1] ?? characters.length) - start }));
}
