import { betweenWords } from '../../whole-words.ts';
import type { SearchDocument } from '../document.ts';
import { foldUnits } from '../fold.ts';
import type { Result } from './answer.ts';
import { markRanges, type Range, segments } from './marks.ts';

const BEFORE = 24;
const LENGTH = 96;
const MOST_PASSAGES = 3;
/** Blocks that say the same on many pages. */
const SAID_OFTEN: ReadonlySet<string> = new Set(['byline', 'credits']);

/** Words as their characters after folding. */
type Words = readonly (readonly string[])[];

/** A block that is shown: its anchor, its text, and where the words stand in it. */
interface Shown {
  id: string;
  text: string;
  ranges: Range[];
}

/**
 * Makes what is shown of a result: what matched is marked in title and passages, in printed characters. A passage that stands in `seen` is left out, and
 * the others are put there, so that no sentence is shown twice.
 */
export function makeCard(document: SearchDocument, words: Words, seen: string[]): Omit<Result, 'archive'> {
  const { kind, lang, kicker = '', title, date, issueTitle } = document;
  const whole = kicker + title;
  const ranges = markRanges(whole, words);
  const highlight = new URLSearchParams(words.map((word) => ['hl', word.join('')]));
  const urlOf = (id = '') => `${document.url}?${highlight}${id && `#${id}`}`;
  const holding = holdingBlocks(document, words);
  const isNew = ({ id, text, ranges: [first] }: Shown) =>
    SAID_OFTEN.has(id) || !seen.some((other) => other.includes(foldUnits(around(text, first)).join('')));
  const shown = choose(holding.filter(isNew), words);
  if (holding.length === 0) shown.push(...beginning(document).filter(isNew));
  seen.push(...shown.map(({ text }) => foldUnits(text).join('')));
  return {
    kind,
    url: urlOf(holding.length > 0 ? (shown[0] ?? holding[0])?.id : ''),
    lang,
    kicker: segments(whole, ranges, 0, kicker.length),
    title: segments(whole, ranges, kicker.length),
    passages: shown.map(({ id, text, ranges: own }) => ({ url: urlOf(id), segments: excerpt(text, own) })),
    further: Math.max(0, holding.length - shown.length),
    date,
    issueTitle,
  };
}

function holdingBlocks({ blocks, byline: text = '' }: SearchDocument, words: Words): Shown[] {
  return [...blocks, { id: 'byline', text }].flatMap((block) => {
    const ranges = markRanges(block.text, words);
    return ranges.length > 0 ? [{ id: block.id, text: block.text, ranges }] : [];
  });
}

/** Chooses the block that holds most of the words, then those that hold words which no earlier one does, then the others as they stand. */
function choose(holding: readonly Shown[], words: Words): Shown[] {
  const left = holding.map((block) => ({
    block,
    held: words.filter((word) => markRanges(block.text, [word]).length > 0),
  }));
  const shown = new Set<Words[number]>();
  const chosen: Shown[] = [];
  while (left.length > 0 && chosen.length < MOST_PASSAGES) {
    const worth = left.map(({ held }) => held.filter((word) => !shown.has(word)).length * 100 + held.length);
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!next) break;
    chosen.push(next.block);
    for (const word of next.held) shown.add(word);
  }
  return chosen;
}

/** A page whose words all stand in the title shows its beginning. */
function beginning({ blocks }: SearchDocument): Shown[] {
  const first = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  return first ? [{ id: first.id, text: first.text, ranges: [] }] : [];
}

/** What stands around the first match, or at the beginning: as much as any excerpt shows. */
function around(text: string, [start, end]: Range = [0, 0]): string {
  return text.slice(Math.max(0, start - BEFORE / 2), end + LENGTH / 4);
}

function excerpt(text: string, ranges: Range[]) {
  const [start, end] = ranges[0] ?? [0, 0];
  const from = Math.min(start, betweenWords(text, Math.max(0, start - BEFORE), 1));
  const to = Math.max(end, betweenWords(text, from + LENGTH, -1));
  const dots = { text: '…', mark: false };
  const shown = segments(text, ranges, from, to);
  if (from > 0) shown.unshift(dots);
  if (to < text.length) shown.push(dots);
  return shown;
}
