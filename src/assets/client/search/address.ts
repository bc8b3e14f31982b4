/** Servers refuse addresses much longer than this. */
const LONGEST = 500;

/** What is looked for, as the address of the page says it: the query `q`, `sort`, and the values of facets by their names. */
export type SearchState = Readonly<Record<string, string>>;

/** Reads `?q=&kind=&year=&sort=`, so far as the page knows the names. */
export function readState(names: readonly string[]): SearchState {
  const given = [...new URLSearchParams(location.search)];
  return Object.fromEntries(given.filter(([name]) => names.includes(name)));
}

/** Writes the same; what is not set is left out. */
export function writeState({ q = '', ...others }: SearchState): string {
  const set = Object.entries({ q: q.slice(0, LONGEST), ...others }).filter(([, value]) => value);
  return set.length > 0 ? `?${new URLSearchParams(set)}` : location.pathname;
}
