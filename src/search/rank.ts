import type { Tables } from './facets.ts';
import type { Found } from './find-documents.ts';
import { placeOf } from './hits.ts';

/** How the results are ordered. */
export type Sort = 'relevance' | 'date';

/** What decides the place of a document among the results. */
export interface Standing {
  key: number;
  /** A record whose name is the query. */
  named: boolean;
  /** How many parts of the query stand in the title or a name. */
  inTitle: number;
  /** How often they occur; an occurrence in a title counts five times, in a heading three times. */
  weight: number;
  /** Where the first of them stands: 0 in the title, then the position after it. */
  first: number;
  date: string;
}

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 3;

/**
 * Orders the documents found: records named like the query, then by hits in title and name, then how often, how early, how
 * new; last the order of the archive, so that the same query always gives the same list.
 */
export function rank(found: Found, tables: Tables, query: string, sort: Sort): number[] {
  const standings = found.keys.map((key) => standing(key, found, tables, query));
  standings.sort(sort === 'date' ? (a, b) => newer(a, b) || better(a, b) : better);
  return standings.map(({ key }) => key);
}

function better(a: Standing, b: Standing): number {
  return (
    Number(b.named) - Number(a.named) ||
    b.inTitle - a.inTitle ||
    b.weight - a.weight ||
    a.first - b.first ||
    newer(a, b) ||
    a.key - b.key
  );
}

function newer(a: Standing, b: Standing): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}

function standing(key: number, found: Found, tables: Tables, query: string): Standing {
  const { shard, ordinal } = placeOf(key);
  const table = tables.get(shard);
  const title = table?.titleEnd[ordinal] ?? 0;
  const headings = title + (table?.heading[ordinal] ?? 0);
  const own: Standing = {
    key,
    named: table?.names[ordinal]?.includes(query) ?? false,
    inTitle: 0,
    weight: 0,
    first: Number.MAX_VALUE,
    date: table?.date.values[(table.date.of[ordinal] ?? 0) - 1] ?? '',
  };
  for (const hits of found.parts) {
    const positions = hits.get(key) ?? [];
    if (positions.some((position) => position < title)) own.inTitle += 1;
    for (const position of positions) {
      own.weight += position < title ? TITLE_WEIGHT : position < headings ? HEADING_WEIGHT : 1;
      own.first = Math.min(own.first, Math.max(0, position - title + 1));
    }
  }
  return own;
}
