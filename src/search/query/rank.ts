import { ordinalOf, volumeOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import type { Found } from './find-documents.ts';

/** What decides the place of a document among the results. */
type Standing = ReturnType<typeof standing>;

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 3;

/**
 * Orders the documents found: records named like the query, then by hits in title and name, then how often, how early, how
 * new; last the order of the archive, so that the same query always gives the same list.
 */
export function rank(found: Found, tables: Tables, query: string, newestFirst: boolean): number[] {
  const standings = found.keys.map((key) => standing(key, found, tables, query));
  standings.sort(newestFirst ? (a, b) => newer(a, b) || better(a, b) : better);
  return standings.map(({ key }) => key);
}

function better(a: Standing, b: Standing): number {
  return (
    b.named - a.named ||
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

function standing(key: number, found: Found, tables: Tables, query: string) {
  const ordinal = ordinalOf(key);
  const table = tables.get(volumeOf(key));
  const title = table?.titleEnd[ordinal] ?? 0;
  const headings = title + (table?.heading[ordinal] ?? 0);
  const own = {
    key,
    /** 1 for a record whose name is the query. */
    named: table?.names[ordinal]?.includes(query) ? 1 : 0,
    /** How many parts of the query stand in the title or a name. */
    inTitle: 0,
    /** How often they occur; an occurrence in a title counts five times, in a heading three times. */
    weight: 0,
    /** Where the first of them stands: 0 in the title, then the position after it. */
    first: Number.POSITIVE_INFINITY,
    date: table?.dates[ordinal] ?? '',
  };
  for (const postings of found.parts) {
    const positions = postings.get(key) ?? [];
    const [earliest = Number.POSITIVE_INFINITY] = positions;
    own.inTitle += Number(earliest < title);
    own.first = Math.min(own.first, Math.max(0, earliest - title + 1));
    for (const position of positions)
      own.weight += position < title ? TITLE_WEIGHT : position < headings ? HEADING_WEIGHT : 1;
  }
  return own;
}
