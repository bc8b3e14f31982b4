import { foldUnits } from '../fold.ts';
import type { Runs } from '../runs.ts';
import { pairToken, SEPARATOR, singleToken } from '../token.ts';

/** The text that Pagefind indexes instead of the printed one, and where its parts end. */
export interface Layout {
  /** Words in order; the place of a word in the list is the position that Pagefind gives back. */
  tokens: string[];
  /** The first position after the title and names. */
  titleEnd: number;
  /** The first position after byline and headings. */
  headingEnd: number;
}

/**
 * Lays a document out for the index: every run becomes its overlapping pairs of characters, then a separator, then the
 * characters that are new in the document, each once. Words of one character are found by these, longer ones by
 * pairs at the right distances, so that the index alone tells exactly where a string stands.
 */
export function layOut(texts: Runs): Layout {
  const layout: Layout = { tokens: [], titleEnd: 0, headingEnd: 0 };
  const seen = new Set<string>();
  for (const text of texts.title) addRun(foldUnits(text), layout, seen);
  layout.titleEnd = layout.tokens.length;
  for (const text of texts.heading) addRun(foldUnits(text), layout, seen);
  layout.headingEnd = layout.tokens.length;
  for (const text of texts.body) addRun(foldUnits(text), layout, seen);
  return layout;
}

function addRun(units: string[], { tokens }: Layout, seen: Set<string>): void {
  if (units.length === 0) return;
  for (let i = 0; i + 1 < units.length; i += 1) tokens.push(pairToken(units[i] ?? '', units[i + 1] ?? ''));
  tokens.push(SEPARATOR);
  for (const unit of units) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    tokens.push(singleToken(unit));
  }
}
