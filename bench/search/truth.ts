import type { SearchDocument } from '../../src/search/document.ts';
import { foldUnits } from '../../src/search/fold.ts';
import { parseQuery, type QueryPart } from '../../src/search/query/query.ts';

/**
 * Answers by reading every text: what a query should find, as addresses. Outside quotation marks a number at an end of a part is a whole
 * number, unless nothing holds it so.
 */
export function literalTruth(documents: readonly SearchDocument[]): (query: string) => Set<string> {
  const folded = documents.map((document) => ({
    url: document.url,
    runs: [document.title, ...document.blocks.map(({ text }) => text)].map((text) =>
      foldUnits(text).join(''),
    ),
  }));
  const matching = (parts: readonly QueryPart[], whole: boolean) =>
    folded.filter(({ runs }) =>
      parts.every((part) => runs.some((run) => holds(run, part, whole)) !== part.excluded),
    );
  return (query) => {
    const parsed = parseQuery(query);
    if (!parsed.ok) return new Set();
    const strict = matching(parsed.parts, true);
    const found = strict.length > 0 ? strict : matching(parsed.parts, false);
    return new Set(found.map(({ url }) => url));
  };
}

/** Whether a folded text holds a part of a query, with whole numbers at its ends if that is asked. */
export function holds(run: string, { units, quoted }: QueryPart, whole: boolean): boolean {
  const text = units.join('');
  for (let at = run.indexOf(text); at >= 0; at = run.indexOf(text, at + 1)) {
    if (quoted || !whole) return true;
    const goesOnBefore = /^\d/.test(text) && /\d\.?$/.test(run.slice(0, at));
    const goesOnAfter = /\d$/.test(text) && /^\.?\d/.test(run.slice(at + text.length));
    if (!goesOnBefore && !goesOnAfter) return true;
  }
  return false;
}
