import type { DocumentKind, SearchDocument } from './document.ts';
import { markRanges, type Range, type Segment, segments } from './marks.ts';
import { choosePassage } from './passage.ts';

/** What is shown of a result. */
export interface Card {
  kind: DocumentKind;
  /** The address relative to the site's, with the words to highlight and the anchor of the passage. */
  url: string;
  kicker: Segment[];
  title: Segment[];
  passage: Segment[];
  date?: string;
  issueTitle?: string;
}

/** Makes the card of a document: what matched is marked in title and passage, in printed characters. */
export function makeCard(document: SearchDocument, words: readonly (readonly string[])[]): Card {
  const kicker = document.kicker ?? '';
  const whole = kicker + document.title;
  const ranges: Range[] = markRanges(whole, words);
  const passage = choosePassage(document, words);
  const highlight = new URLSearchParams(words.map((word) => ['hl', word.join('')]));
  const anchor = passage.id === '' ? '' : `#${passage.id}`;
  return {
    kind: document.kind,
    url: `${document.url}?${highlight}${anchor}`,
    kicker: segments(whole, ranges, 0, kicker.length),
    title: segments(whole, ranges, kicker.length),
    passage: passage.segments,
    ...(document.date && { date: document.date }),
    ...(document.issueTitle && { issueTitle: document.issueTitle }),
  };
}
