import { squeeze } from '../../archive/resolve/squeeze.ts';
import { markerOf } from './look-class.ts';
import type { Paragraph } from './paragraph.ts';
import { entryOf, isContentsHead, isSectionName } from './wording.ts';

/** A list of contents: the stretch of paragraphs that it is, and what it names. */
export interface Contents {
  start: number;
  end: number;
  /** Its entries, as `plainOf` has them. */
  entries: readonly string[];
}

/** The letters and digits of a headline alone, as it is compared with an entry of a list of contents. */
export function plainOf(text: string): string {
  return markerOf(squeeze(text).normalize('NFKC'))
    .bare.replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Looks for a list of contents above the articles; undefined when there is none. */
export function findContents(paragraphs: readonly Paragraph[]): Contents | undefined {
  const heads = new Map<string, number>();
  paragraphs.forEach(({ form, text }, at) => {
    if (form === 'head') heads.set(plainOf(text), at);
  });
  const top = Math.min(paragraphs.length, furthest);
  for (let start = 0; start < top; start += 1) {
    const paragraph = paragraphs[start];
    if (!paragraph) break;
    const headed = isContentsHead(paragraph.text);
    const first = headed ? start + 1 : start;
    const end = endOfEntries(paragraphs, first, heads, headed);
    if (end - first < (headed ? 1 : 2)) continue;
    const entries = paragraphs.slice(first, end).flatMap(({ lines, text }) => {
      const cells = lines[0]?.rows?.flat() ?? [text];
      return cells.map((cell) => plainOf(entryOf(cell) ?? cell));
    });
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
  let end = first;
  for (let at = first; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.form === 'prose') {
      if (!paragraph || entryOf(paragraph.text) === undefined) break;
    }
    const { text, lines } = paragraph;
    const entry = entryOf(text);
    const plain = plainOf(entry ?? text);
    // What stands there again is the headline itself, no entry any more.
    if (named.has(plain)) break;
    const again = (heads.get(plain) ?? -1) > at;
    const styled = lines[0]?.look?.style === 'contents';
    const listed =
      lines[0]?.rows?.flat().some((cell) => (heads.get(plainOf(entryOf(cell) ?? cell)) ?? -1) > at) ?? false;
    if (styled || entry !== undefined || again || listed) end = at + 1;
    // Between entries stand names of sections, or a line that an entry runs over to.
    else if (!(headed || end > first) || at - end >= 1 || !isBetween(paragraph)) break;
    named.add(plain);
  }
  return end;
}

function isBetween({ form, text }: Paragraph): boolean {
  return form === 'head' && (isSectionName(markerOf(text).bare) || text.length > 12);
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
