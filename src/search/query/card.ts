import type { DocumentKind, SearchDocument } from '../document.ts';
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
  date: string | undefined;
  issueTitle: string | undefined;
}

/** Makes the card of a document: what matched is marked in title and passage, in printed characters. */
export function makeCard(document: SearchDocument, words: readonly (readonly string[])[]): Card {
  const { kind, url, kicker = '', title, date, issueTitle } = document;
  const whole = kicker + title;
  const ranges: Range[] = markRanges(whole, words);
  const passage = choosePassage(document, words);
  const highlight = new URLSearchParams(words.map((word) => ['hl', word.join('')]));
  return {
    kind,
    url: `${url}?${highlight}${passage.id && `#${passage.id}`}`,
    kicker: segments(whole, ranges, 0, kicker.length),
    title: segments(whole, ranges, kicker.length),
    passage: passage.segments,
    date,
    issueTitle,
  };
}
