/** Something that a language says or decides, by its place in the tables: `readers.nav.home`. */
export interface Leaf {
  place: string;
  value: unknown;
}

/** Everything in a table that is not a table itself. A list of texts counts as one. */
export function leavesOf(table: object, place: string): Leaf[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const here = `${place}.${key}`;
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isTable ? leavesOf(value, here) : [{ place: here, value }];
  });
}

/** The texts of a leaf; a function is called with as many values as it takes, one that takes any number with five. */
export function textsOf({ value }: Leaf): string[] {
  if (typeof value === 'function') return [String(value(...Array(value.length || 5).fill('3')))];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** The slots that texts name, each once: `{seen}` is `seen`. */
export function slotsIn(texts: readonly string[]): string[] {
  const named = [...texts.join(' ').matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
  return [...new Set(named)].sort();
}
