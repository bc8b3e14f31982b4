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
  document: Readable,
  words: readonly (readonly string[])[],
): { id: string; segments: Segment[] } {
  let best: Pick<SearchBlock, 'id' | 'text'> | undefined;
  let most = 0;
  for (const block of [...document.blocks, { id: 'byline', text: document.byline ?? '' }]) {
    const held = words.filter((word) => markRanges(block.text, [word]).length > 0).length;
    if (held > most) [best, most] = [block, held];
    if (most === words.length) break;
  }
  const shown = best ?? document.blocks.find((block) => block.kind !== 'heading') ?? document.blocks[0];
  return { id: best?.id ?? '', segments: shown ? excerpt(shown.text, markRanges(shown.text, words)) : [] };
}

function excerpt(text: string, ranges: Range[]): Segment[] {
  const [start, end] = ranges[0] ?? [0, 0];
  const from = wholeCharacter(text, Math.max(0, start - BEFORE));
  const to = wholeCharacter(text, Math.min(text.length, Math.max(from + LENGTH, end)));
  const cut = segments(text, ranges, from, to);
  if (from > 0) cut.unshift({ text: '…', mark: false });
  if (to < text.length) cut.push({ text: '…', mark: false });
  return cut;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
