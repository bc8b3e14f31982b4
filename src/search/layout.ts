import { foldUnits } from './fold.ts';
import { occurrences } from './literal.ts';
import type { Runs } from './runs.ts';
import { pairToken, SEPARATOR, singleToken } from './token.ts';

/** The text that Pagefind indexes instead of the printed one, and where its parts end. */
export interface Layout {
  /** Words in order; the place of a word in the list is the position that Pagefind gives back. */
  tokens: string[];
  /** The first position after the title and names. */
  titleEnd: number;
  /** The first position after byline and headings. */
  headingEnd: number;
  /** Where each run begins: of the title, then of the headings, then of the body. */
  runs: { units: string[]; start: number }[];
}

/**
 * Lays a document out for the index: every run becomes its overlapping pairs of characters, then a separator, then the
 * characters that are new in the document, each once. Words of one character are found by these, longer ones by
 * pairs at the right distances, so that the index alone tells exactly where a string stands.
 */
export function layOut(texts: Runs): Layout {
  const layout: Layout = { tokens: [], titleEnd: 0, headingEnd: 0, runs: [] };
  const seen = new Set<string>();
  for (const text of texts.title) addRun(foldUnits(text), layout, seen);
  layout.titleEnd = layout.tokens.length;
  for (const text of texts.heading) addRun(foldUnits(text), layout, seen);
  layout.headingEnd = layout.tokens.length;
  for (const text of texts.body) addRun(foldUnits(text), layout, seen);
  return layout;
}

/** Where a word stands, in the positions that the index would give: the answer for a document that is at hand. */
export function positionsOf(layout: Layout, units: readonly string[]): number[] {
  if (units.length === 1) {
    const at = layout.tokens.indexOf(singleToken(units[0] ?? ''));
    return at < 0 ? [] : [at];
  }
  return layout.runs.flatMap((run) => occurrences(run.units, units).map((at) => run.start + at));
}

function addRun(units: string[], { tokens, runs }: Layout, seen: Set<string>): void {
  if (units.length === 0) return;
  runs.push({ units, start: tokens.length });
  for (let i = 0; i + 1 < units.length; i += 1) tokens.push(pairToken(units[i] ?? '', units[i + 1] ?? ''));
  tokens.push(SEPARATOR);
  for (const unit of units) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    tokens.push(singleToken(unit));
  }
}
