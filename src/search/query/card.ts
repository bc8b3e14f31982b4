import { betweenWords } from '../../whole-words.ts';
import type { SearchDocument } from '../document.ts';
import { foldUnits } from '../fold.ts';
import type { Result } from './answer.ts';
import { findRanges, joinRanges, type Range, segments } from './marks.ts';
import { type Sought, wantedIn } from './sought.ts';

const BEFORE = 24;
const LENGTH = 96;
const MOST_PASSAGES = 3;
/** Of how many forms of a word a page marks each. */
const MOST_FORMS = 8;
/** Blocks that say the same on many pages. */
const SAID_OFTEN: ReadonlySet<string> = new Set(['byline', 'credits']);

/** A block that is shown: its anchor, its text, and where what is looked for stands in it. */
interface Shown {
  id: string;
  text: string;
  ranges: Range[];
  /** The numbers of the parts of the query that stand in it. */
  held: number[];
}

/** What is shown of a result, and the texts that were looked for as it prints them, by the number of the part, without repetition. */
export interface Card {
  card: Omit<Result, 'archive'>;
  printed: string[][];
}

/**
 * Makes what is shown of a result: what matched is marked in title and passages, in printed characters. A passage that stands in `seen` is left out, and
 * the others are put there, so that no sentence is shown twice.
 */
export function makeCard(document: SearchDocument, parts: readonly Sought[], seen: string[]): Card {
  const { kind, lang, kicker = '', title, date, issueTitle } = document;
  const above = kicker && `${kicker} `;
  const whole = above + title;
  const wanted = parts.map((part) => wantedIn(document, part));
  const printed = parts.map(() => new Set<string>());
  const look = (id: string, text: string): Shown => {
    const found = findRanges(text, wanted);
    for (const [i, own] of found.entries())
      for (const [start, end] of own) printed[i]?.add(foldUnits(text.slice(start, end)).join(''));
    const held = [...found.keys()].filter((i) => found[i]?.length);
    return { id, text, ranges: joinRanges(found.flat()), held };
  };
  const { ranges } = look('title', whole);
  for (const name of document.names ?? []) look('title', name);
  const holding = [...document.blocks, { id: 'byline', text: document.byline ?? '' }]
    .map(({ id, text }) => look(id, text))
    .filter(({ held }) => held.length > 0);
  const highlight = new URLSearchParams(
    printed.flatMap((own, i) => [...own].slice(0, MOST_FORMS).map((text) => ['hl', asWhole(text, parts[i])])),
  );
  const [page, anchor] = document.url.split('#');
  const urlOf = (id = '') => `${page}?${highlight}${id || anchor ? `#${id || anchor}` : ''}`;
  const isNew = ({ id, text, ranges: [first] }: Shown) =>
    SAID_OFTEN.has(id) || !seen.some((other) => other.includes(foldUnits(around(text, first)).join('')));
  const shown = choose(holding.filter(isNew));
  if (holding.length === 0) shown.push(...beginning(document).filter(isNew));
  seen.push(...shown.map(({ text }) => foldUnits(text).join('')));
  const card = {
    kind,
    url: urlOf(holding.length > 0 ? (shown[0] ?? holding[0])?.id : ''),
    lang,
    kicker: segments(whole, ranges, 0, kicker.length),
    title: segments(whole, ranges, above.length),
    passages: shown.map(({ id, text, ranges: own }) => ({ url: urlOf(id), segments: excerpt(text, own) })),
    further: Math.max(0, holding.length - shown.length),
    date,
    issueTitle,
  };
  return { card, printed: printed.map((own) => [...own]) };
}

/** Says, by spaces at its ends, that a text is to be marked only as whole words or numbers. */
function asWhole(text: string, { inWords, wholeNumbers }: Partial<Sought> = {}): string {
  return inWords || (wholeNumbers && /^\d|\d$/.test(text)) ? ` ${text} ` : text;
}

/** Chooses the block that holds most of the words, then those that hold words which no earlier one does, then the others as they stand. */
function choose(holding: readonly Shown[]): Shown[] {
  const left = [...holding];
  const shown = new Set<number>();
  const chosen: Shown[] = [];
  while (left.length > 0 && chosen.length < MOST_PASSAGES) {
    const worth = left.map(({ held }) => held.filter((part) => !shown.has(part)).length * 100 + held.length);
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!next) break;
    chosen.push(next);
    for (const part of next.held) shown.add(part);
  }
  return chosen;
}

/** A page whose words all stand in the title shows its beginning. */
function beginning({ blocks }: SearchDocument): Shown[] {
  const first = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  return first ? [{ id: first.id, text: first.text, ranges: [], held: [] }] : [];
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
