import { betweenWords } from '../../whole-words.ts';
import type { Readable, SearchBlock, SearchDocument } from '../document.ts';
import { markRanges, type Range, type Segment, segments } from './marks.ts';

const BEFORE = 24;
const LENGTH = 96;

/** Makes what is shown of a result: what matched is marked in title and passage, in printed characters. */
export function makeCard(document: SearchDocument, words: readonly (readonly string[])[]) {
  const { kind, url, kicker = '', title, date, issueTitle } = document;
  const whole = kicker + title;
  const ranges: Range[] = markRanges(whole, words);
  const passage = choosePassage(document, words);
  const highlight = new URLSearchParams(words.map((word) => ['hl', word.join('')]));
  return {
    kind,
    /** The address relative to the site's, with the words to highlight and the anchor of the passage. */
    url: `${url}?${highlight}${passage.id && `#${passage.id}`}`,
    kicker: segments(whole, ranges, 0, kicker.length),
    title: segments(whole, ranges, kicker.length),
    passage: passage.segments,
    date,
    issueTitle,
  };
}

/**
 * Chooses what of a page is shown: the block that holds most of the words (the first of equals), cut around the first
 * of them at about a hundred characters. A page whose words all stand in the title shows its beginning.
 */
export function choosePassage(
  { blocks, byline: text = '' }: Readable,
  words: readonly (readonly string[])[],
): { id: string; segments: Segment[] } {
  let best: Pick<SearchBlock, 'id' | 'text'> | undefined;
  let most = 0;
  for (const block of [...blocks, { id: 'byline', text }]) {
    const held = words.filter((word) => markRanges(block.text, [word]).length > 0).length;
    if (held > most) [best, most] = [block, held];
    if (most === words.length) break;
  }
  const shown = best ?? blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  return { id: best?.id ?? '', segments: shown ? excerpt(shown.text, markRanges(shown.text, words)) : [] };
}

function excerpt(text: string, ranges: Range[]): Segment[] {
  const [start, end] = ranges[0] ?? [0, 0];
  const from = Math.min(start, betweenWords(text, Math.max(0, start - BEFORE), 1));
  const to = Math.max(end, betweenWords(text, from + LENGTH, -1));
  const dots = { text: '…', mark: false };
  const shown = segments(text, ranges, from, to);
  if (from > 0) shown.unshift(dots);
  if (to < text.length) shown.push(dots);
  return shown;
}
