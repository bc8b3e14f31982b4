import { type SearchDocument, textsOf } from '../document.ts';
import { foldUnits } from '../fold.ts';
import { indexedUnits } from '../numbers.ts';
import { pairToken, SEPARATOR, singleToken, wordToken } from '../token.ts';
import { wordsIn } from '../words.ts';

/** Where the texts of a document end that weigh more than the rest. */
export interface TextEnds {
  /** The first position after the title and names. */
  titleEnd: number;
  /** How many positions byline and headings take after that. */
  heading: number;
}

/** A document as it is laid out for the index. */
export interface IndexedText {
  tokens: string[];
  ends: TextEnds;
  /** The characters that occur in it, and its words where they are indexed. */
  units: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/**
 * Lays a document out for the index: every text becomes its overlapping pairs of characters, then two separators, then the
 * characters that are new in the document, each once, and its words where they are indexed. Words of one character are found by these, longer ones by
 * pairs at the right distances, so that the index alone tells exactly where a string stands. The place of a word among the tokens is the
 * position that Pagefind gives back.
 */
export function indexedText(document: SearchDocument): IndexedText {
  const texts = textsOf(document);
  const tokens: string[] = [];
  const seen = new Set<string>();
  const words = new Set<string>();
  const [titleEnd = 0, headingEnd = 0] = [texts.title, texts.heading, texts.body].map((group) => {
    for (const text of group) {
      addText(indexedUnits(foldUnits(text)), tokens, seen);
      if (document.words === undefined) continue;
      for (const word of wordsIn(text)) {
        tokens.push(wordToken(document.words, word));
        if (/\p{L}/u.test(word)) words.add(word);
      }
    }
    return tokens.length;
  });
  return { tokens, ends: { titleEnd, heading: headingEnd - titleEnd }, units: seen, words };
}

function addText(units: string[], tokens: string[], seen: Set<string>): void {
  if (units.length === 0) return;
  for (let i = 0; i + 1 < units.length; i += 1) tokens.push(pairToken(units[i] ?? '', units[i + 1] ?? ''));
  // Two, for the pairs of a phrase may stand two places apart.
  tokens.push(SEPARATOR, SEPARATOR);
  for (const unit of units) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    tokens.push(singleToken(unit));
  }
}
