/** Which of the pages of something long a page is. */
export interface PageOfMany {
  /** The address of the first under the base: `people/`. */
  path: string;
  /** From 1. */
  number: number;
  count: number;
}

/** One page of a long list. */
export interface ListPage<Item> {
  /** `people/`, `people/2/`. */
  path: string;
  pages: PageOfMany;
  items: Item[];
}

/** A list page by page, `size` entries on each; one page, with nothing on it, where there are none. */
export function listPages<Item>(
  items: readonly Item[],
  { path, size }: { path: string; size: number },
): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    path: pagePath(path, index + 1),
    pages: { path, number: index + 1, count },
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The address under the base of the n-th page (from 1) of something: `people/`, `people/2/`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}
