import type { Site } from '../../archive/types.ts';

/** What the search page is told of the archives to search together, as JSON; empty when there is this one alone. */
export function searchScope({ title, federation }: Site): string {
  return federation.length === 0 ? '' : JSON.stringify({ name: title, others: federation });
}
