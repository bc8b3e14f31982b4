import { ordinalOf, volumeOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import type { Found } from './find-documents.ts';

/** What decides the place of a document among the results. */
type Standing = ReturnType<typeof standing>;

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 3;

/**
 * Orders the documents found: articles before all others, and of the others first what is named like the query; then by hits in title and
 * name, in headings, how often, how new; last the order of the archive, so that the same query always gives the same list.
 */
export function rank(found: Found, tables: Tables, query: string, newestFirst: boolean): number[] {
  const standings = found.keys.map((key) => standing(key, found, tables, query));
  standings.sort(newestFirst ? (a, b) => newer(a, b) || better(a, b) : better);
  return standings.map(({ key }) => key);
}

function better(a: Standing, b: Standing): number {
  return (
    b.isArticle - a.isArticle ||
    b.named - a.named ||
    b.inTitle - a.inTitle ||
    b.inHeading - a.inHeading ||
    b.weight - a.weight ||
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
  const kind = table?.facets.kind;
  const title = table?.titleEnd[ordinal] ?? 0;
  const headings = title + (table?.heading[ordinal] ?? 0);
  const own = {
    key,
    isArticle: Number(kind?.values[Number(kind.of[ordinal]) - 1] === 'article'),
    /** 1 for a record whose name is the query. */
    named: table?.names[ordinal]?.includes(query) ? 1 : 0,
    /** How many parts of the query stand in the title or a name. */
    inTitle: 0,
    /** How many stand there or in a heading. */
    inHeading: 0,
    /** How often they occur; an occurrence in a title counts five times, in a heading three times. */
    weight: 0,
    date: table?.dates[ordinal] ?? '',
  };
  for (const postings of found.parts) {
    const positions = postings.get(key) ?? [];
    const [earliest = Number.POSITIVE_INFINITY] = positions;
    own.inTitle += Number(earliest < title);
    own.inHeading += Number(earliest < headings);
    for (const position of positions)
      own.weight += position < title ? TITLE_WEIGHT : position < headings ? HEADING_WEIGHT : 1;
  }
  return own;
}
