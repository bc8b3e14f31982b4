import { ordinalOf, volumeOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import type { Found } from './find-documents.ts';

const TITLE_WEIGHT = 5;
const HEADING_WEIGHT = 3;

/**
 * What decides the place of a document among the results, the first first, and how many values each may have: together they are the digits of
 * one number, which is quicker to compare than a list.
 */
const VALUES = [2, 2, 32, 32, 2 ** 10, 2 ** 6, 2 ** 20];

/**
 * Orders the documents found: articles before all others, and of the others first what is `named` like the query or a part of it; then by
 * hits in title and name, in headings, how near together they stand in the title and how much of it they are, how often unless the title
 * holds all of them, how new; last the order of the archive, so that the same query always gives the same list.
 */
export function rank(found: Found, tables: Tables, named: readonly number[], newestFirst: boolean): number[] {
  const standings = found.keys.map((key) => {
    const table = tables.get(volumeOf(key));
    return { key, date: table?.dates[ordinalOf(key)] ?? '', worth: worthOf(key, found, tables, named) };
  });
  type Standing = (typeof standings)[number];
  const newer = (a: Standing, b: Standing) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  const better = (a: Standing, b: Standing) => b.worth - a.worth;
  const [first, second] = newestFirst ? [newer, better] : [better, newer];
  standings.sort((a, b) => first(a, b) || second(a, b) || a.key - b.key);
  return standings.map(({ key }) => key);
}

function worthOf(key: number, found: Found, tables: Tables, named: readonly number[]): number {
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
  const worths = [
    kind?.values[Number(kind.of[ordinal]) - 1] === 'article',
    named.includes(key),
    begins.length,
    inHeading,
    // How near together they stand in the title.
    begins.length && 1000 - Math.max(...begins) + Math.min(...begins),
    // In steps, so that titles of nearly one length are alike.
    begins.length && 60 - Math.round(2 * Math.log2(title)),
    begins.length < found.parts.length && often,
  ];
  return VALUES.reduce(
    (sum, values, i) => sum * values + Math.max(0, Math.min(Number(worths[i]), values - 1)),
    0,
  );
}
