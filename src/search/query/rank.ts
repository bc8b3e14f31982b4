import { ordinalOf, volumeOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import type { Found } from './find-documents.ts';

/** What decides the place of a document among the results. */
type Standing = ReturnType<typeof standing>;

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 3;

/**
 * Orders the documents found: articles before all others, and of the others first what is `named` like the query or a part of it; then by hits in title and
 * name, in headings, how near together they stand in the title and how much of it they are, how often unless the title holds all of them, how new; last the
 * order of the archive, so that the same query always gives the same list.
 */
export function rank(found: Found, tables: Tables, named: readonly number[], newestFirst: boolean): number[] {
  const standings = found.keys.map((key) => standing(key, found, tables, named));
  standings.sort(newestFirst ? (a, b) => newer(a, b) || better(a, b) : better);
  return standings.map(({ key }) => key);
}

function better(a: Standing, b: Standing): number {
  const i = a.weights.findIndex((weight, at) => weight !== b.weights[at]);
  return (b.weights[i] ?? 0) - (a.weights[i] ?? 0) || newer(a, b) || a.key - b.key;
}

function newer(a: Standing, b: Standing): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}

function standing(key: number, found: Found, tables: Tables, named: readonly number[]) {
  const ordinal = ordinalOf(key);
  const table = tables.get(volumeOf(key));
  const kind = table?.facets.kind;
  const title = table?.titleEnd[ordinal] ?? 0;
  const headings = title + (table?.heading[ordinal] ?? 0);
  /** Where the parts of the query begin that stand in the title or a name. */
  const begins: number[] = [];
  /** How many stand there or in a heading. */
  let inHeading = 0;
  /** How often they occur; an occurrence in a title counts five times, in a heading three times. */
  let often = 0;
  for (const postings of found.parts) {
    const positions = postings.get(key) ?? [];
    const [earliest = Number.POSITIVE_INFINITY] = positions;
    if (earliest < title) begins.push(earliest);
    inHeading += Number(earliest < headings);
    for (const position of positions)
      often += position < title ? TITLE_WEIGHT : position < headings ? HEADING_WEIGHT : 1;
  }
  // In steps, so that titles of nearly one length are alike.
  const length = begins.length && Math.round(2 * Math.log2(title));
  return {
    key,
    date: table?.dates[ordinal] ?? '',
    /** What decides, the first that differs: the higher goes before. */
    weights: [
      kind?.values[Number(kind.of[ordinal]) - 1] === 'article',
      named.includes(key),
      begins.length,
      inHeading,
      // How far apart they stand in the title.
      Math.min(...begins) - Math.max(...begins),
      -length,
      begins.length < found.parts.length && often,
    ].map(Number),
  };
}
