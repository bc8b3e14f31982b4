import type { SearchDocument } from '../../src/search/document.ts';
import { foldUnits } from '../../src/search/fold.ts';
import { parseQuery } from '../../src/search/query/query.ts';

/** Answers by reading every text: what a query should find, as addresses. */
export function literalTruth(documents: readonly SearchDocument[]): (query: string) => Set<string> {
  const folded = documents.map((document) => ({
    url: document.url,
    runs: [document.title, ...document.blocks.map(({ text }) => text)].map((text) =>
      foldUnits(text).join(''),
    ),
  }));
  return (query) => {
    const parsed = parseQuery(query);
    if (!parsed.ok) return new Set();
    const parts = parsed.parts.map((part) => ({ text: part.units.join(''), excluded: part.excluded }));
    const holds = (runs: string[], text: string) => runs.some((run) => run.includes(text));
    const match = folded.filter(({ runs }) =>
      parts.every((part) => holds(runs, part.text) !== part.excluded),
    );
    return new Set(match.map(({ url }) => url));
  };
}
