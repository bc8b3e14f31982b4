import { type SearchDocument, textsOf } from '../document.ts';
import { foldUnits } from '../fold.ts';
import { pairToken, SEPARATOR, singleToken } from '../token.ts';

/** Where the texts of a document end that weigh more than the rest. */
export interface TextEnds {
  /** The first position after the title and names. */
  titleEnd: number;
  /** How many positions byline and headings take after that. */
  heading: number;
}

/**
 * Lays a document out for the index: every text becomes its overlapping pairs of characters, then a separator, then the
 * characters that are new in the document, each once. Words of one character are found by these, longer ones by
 * pairs at the right distances, so that the index alone tells exactly where a string stands. The place of a word among the tokens is the
 * position that Pagefind gives back.
 */
export function indexedText(document: SearchDocument): { tokens: string[]; ends: TextEnds } {
  const texts = textsOf(document);
  const tokens: string[] = [];
  const seen = new Set<string>();
  const [titleEnd = 0, headingEnd = 0] = [texts.title, texts.heading, texts.body].map((group) => {
    for (const text of group) addText(foldUnits(text), tokens, seen);
    return tokens.length;
  });
  return { tokens, ends: { titleEnd, heading: headingEnd - titleEnd } };
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
