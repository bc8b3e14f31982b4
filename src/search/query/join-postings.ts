import type { Postings } from '../pagefind/postings.ts';
import type { Term } from './query-plan.ts';

/** Joins the postings of the words of one part: the positions at which all of them stand at their distances. */
export function joinPostings(terms: readonly Term[], lists: readonly Postings[]): Postings {
  const none: Postings = new Map();
  const ordered = terms.map(({ offset }, i) => ({ offset, postings: lists[i] ?? none }));
  const [first, ...others] = ordered.sort((a, b) => a.postings.size - b.postings.size);
  const joined: Postings = new Map();
  if (!first) return joined;
  if (others.length === 0 && first.offset === 0) return first.postings;
  for (const [key, positions] of first.postings) {
    let starts = positions.map((position) => position - first.offset);
    for (const { offset, postings } of others) {
      const at = postings.get(key) ?? [];
      starts = starts.filter((start) => at.includes(start + offset));
    }
    if (starts.length > 0) joined.set(key, starts);
  }
  return joined;
}
