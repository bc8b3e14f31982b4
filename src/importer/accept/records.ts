import type { z } from 'zod';
import { claimsOf, type ReviewEntry } from '../review/review.ts';
import { freeId } from '../write/slug.ts';

/** What entries of a review list say, by the fields of their kind. */
type Fields = Readonly<Record<string, unknown>>;

/** The fields of the record that the entries for one id make together; what is stated plainly is the first one's. */
export function recordOf(kind: z.ZodObject, entries: readonly ReviewEntry[]): Fields {
  const claims = claimsOf(kind);
  const made = claims.map(({ list, fields }) => {
    const claiming = entries.filter((entry) => entry[fields[0]?.outer ?? ''] !== undefined);
    const items = claiming.map((entry) => ({
      // What is claimed without a basis is what the text says in so many words.
      ...(fields.some(({ inner }) => inner === 'basis') ? { basis: 'named' } : {}),
      ...statedOf(fields, entry),
      evidence: [entry],
    }));
    return { list, claiming, items };
  });
  const claiming = made.flatMap((one) => one.claiming);
  const plain = entries.filter((entry) => !claiming.includes(entry));
  const needsEvidence = !kind.shape.evidence?.safeParse(undefined).success;
  return {
    ...entries[0],
    ...Object.fromEntries(made.map(({ list, items }) => [list, items])),
    evidence: plain.length === 0 && needsEvidence ? entries : plain,
  };
}

function statedOf(fields: readonly { inner: string; outer: string }[], entry: ReviewEntry): Fields {
  const stated = fields.filter(({ outer }) => entry[outer] !== undefined);
  return Object.fromEntries(stated.map(({ inner, outer }) => [inner, entry[outer]]));
}

/** The statements that entries make, for the file of their issue; an id that is taken there gets a number. */
export function statementsOf(entries: readonly ReviewEntry[], taken: ReadonlySet<string>): Fields[] {
  const ids = new Set(taken);
  return entries.map((entry) => ({ ...entry, id: entry.id && freeId(entry.id, ids), evidence: [entry] }));
}
