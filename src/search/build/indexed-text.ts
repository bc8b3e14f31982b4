import { type SearchDocument, textsOf } from '../document.ts';
import { foldUnits } from '../fold.ts';
import { pairToken, SEPARATOR, singleToken } from '../token.ts';

/** Where the parts of a text end that weigh more than the rest. */
export interface TextEnds {
  /** The first position after the title and names. */
  titleEnd: number;
  /** The first position after byline and headings. */
  headingEnd: number;
}

/** The text that Pagefind indexes instead of the printed one. */
export interface IndexedText extends TextEnds {
  /** Words in order; the place of a word in the list is the position that Pagefind gives back. */
  tokens: string[];
}

/**
 * Lays a document out for the index: every text becomes its overlapping pairs of characters, then a separator, then the
 * characters that are new in the document, each once. Words of one character are found by these, longer ones by
 * pairs at the right distances, so that the index alone tells exactly where a string stands.
 */
export function indexedText(document: SearchDocument): IndexedText {
  const { title, heading, body } = textsOf(document);
  const tokens: string[] = [];
  const seen = new Set<string>();
  for (const text of title) addText(foldUnits(text), tokens, seen);
  const titleEnd = tokens.length;
  for (const text of heading) addText(foldUnits(text), tokens, seen);
  const headingEnd = tokens.length;
  for (const text of body) addText(foldUnits(text), tokens, seen);
  return { tokens, titleEnd, headingEnd };
}

function addText(units: string[], tokens: string[], seen: Set<string>): void {
  if (units.length === 0) return;
  for (let i = 0; i + 1 < units.length; i += 1) tokens.push(pairToken(units[i] ?? '', units[i + 1] ?? ''));
  tokens.push(SEPARATOR);
  for (const unit of units) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    tokens.push(singleToken(unit));
  }
}
