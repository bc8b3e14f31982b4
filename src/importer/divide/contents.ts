import { squeeze } from '../../archive/resolve/squeeze.ts';
import { normalized } from '../../normalized.ts';
import { markerOf, numberOf } from './look-class.ts';
import { cellsIn, type Paragraph } from './paragraph.ts';
import { entryOf, isContentsHead, isDeckLike, isKickerLike, isSectionName } from './wording.ts';

/** A list of contents: the stretch of paragraphs that it is, and what it names. */
export interface Contents {
  start: number;
  end: number;
  /** Its entries, as `plainOf` has them. */
  entries: readonly string[];
}

/** The letters and digits of a headline alone, without its number, as it is compared with an entry of a list of contents. */
export function plainOf(text: string): string {
  const { bare } = markerOf(normalized(squeeze(text), 'NFKC'));
  return bare
    .slice(numberOf(bare).length)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Looks for a list of contents above the articles; undefined when there is none. */
export function findContents(paragraphs: readonly Paragraph[]): Contents | undefined {
  const heads = new Map<string, number>();
  paragraphs.forEach(({ form, text }, at) => {
    if (form === 'head') heads.set(plainOf(text), at);
  });
  for (const [start, paragraph] of paragraphs.slice(0, furthest).entries()) {
    const headed = isContentsHead(paragraph.text);
    const first = headed ? start + 1 : start;
    const end = endOfEntries(paragraphs, first, heads, headed);
    // Without a head or dots, two lines that come again are hardly a list.
    const least = headed ? 1 : entryOf(paragraph.text) === undefined ? 3 : 2;
    if (end - first < least) continue;
    const cells = paragraphs.slice(first, end).flatMap(cellsIn);
    const entries = cells.map((cell) => plainOf(entryOf(cell, headed) ?? cell));
    return { start, end, entries: entries.filter((entry) => entry.length > 2) };
  }
  return undefined;
}

/** How many paragraphs of a document are looked at for its list of contents. */
const furthest = 60;

/** Where the entries end that begin at a paragraph. */
function endOfEntries(
  paragraphs: readonly Paragraph[],
  first: number,
  heads: ReadonlyMap<string, number>,
  headed: boolean,
): number {
  const named = new Set<string>();
  const comesAgain = (text: string, at: number): boolean =>
    (heads.get(plainOf(entryOf(text, headed) ?? text)) ?? -1) > at;
  let end = first;
  let led = false;
  let entryLook: string | undefined;
  for (const [index, paragraph] of paragraphs.slice(first).entries()) {
    const at = first + index;
    const { text, line, gap, look, form } = paragraph;
    const entry = entryOf(text, headed);
    if (form === 'prose' && entry === undefined) break;
    const plain = plainOf(entry ?? text);
    // What stands there again is the headline itself, no entry any more.
    if (named.has(plain) && entry === undefined) break;
    // A wider gap than between the first two ends the list, unless the dots go on.
    if (at > first + 1 && gap > (paragraphs[first + 1]?.gap ?? 0) + 1 && entry === undefined) break;
    const isEntry =
      line.look?.style === 'contents' ||
      entry !== undefined ||
      (!led && (entryLook ?? look) === look && mayName(paragraph, headed) && comesAgain(text, at)) ||
      (line.rows !== undefined && cellsIn(paragraph).some((cell) => comesAgain(cell, at)));
    led ||= entry !== undefined;
    if (isEntry && !isSectionName(markerOf(text).bare)) entryLook ??= look;
    if (isEntry) end = at + 1;
    // Between entries stand names of sections, or a line that an entry runs over to.
    else if (!(headed || end > first) || at - end >= 1 || !isBetween(paragraph, headed)) break;
    named.add(plain);
  }
  return end;
}

function isBetween({ form, text }: Paragraph, headed: boolean): boolean {
  return form === 'head' && (isSectionName(markerOf(text).bare) || (headed && text.length > 12));
}

/** Without a head above the list, kickers and decks that come again are not taken for its entries. */
function mayName({ line, text }: Paragraph, headed: boolean): boolean {
  return headed || !(line.mark === 'heading' || isKickerLike(text) || isDeckLike(text));
}

/** Whether a list of contents names a headline, perhaps with its kicker, or shortened. */
export function isListed({ entries }: Contents, plain: string): boolean {
  if (plain.length < 3) return false;
  return entries.some(
    (entry) =>
      entry === plain ||
      (plain.length >= 6 && entry.includes(plain)) ||
      (entry.length >= 6 && entry.length * 3 >= plain.length * 2 && plain.includes(entry)),
  );
}
