import type { NameEntry, Sounds } from '../catalogue.ts';
import type { Suggestion } from './answer.ts';
import type { QueryPart } from './query.ts';

/** What suggesting works with. */
export interface SuggestionSource {
  names: readonly NameEntry[];
  sounds: Sounds;
  /** How many documents a query finds. */
  count(query: string): Promise<number>;
}

const MOST = 3;
const MOST_TRIED = 8;
/** From how many letters on a slip may be one too many or too few, and two of them. */
const LONG = 4;
const VERY_LONG = 8;

/** Queries that find something where one finds nothing: with a name in place of what differs from it by a slip, or else with less. */
export async function suggestQueries(
  parts: readonly QueryPart[],
  { names, sounds, count }: SuggestionSource,
): Promise<Suggestion[]> {
  const spelt = parts.flatMap((part, i) =>
    part.quoted || part.excluded
      ? []
      : namesLike(part.units, names, sounds).map((name) => written(parts.with(i, { ...part, text: name }))),
  );
  const fewer = parts.length > 1 ? parts.map((_, i) => written(parts.toSpliced(i, 1))) : halvesOf(parts[0]);
  const found = await tried(spelt, 'spelling');
  return found.length > 0 ? found : tried(fewer, 'fewer');

  async function tried(queries: readonly string[], why: Suggestion['why']): Promise<Suggestion[]> {
    const distinct = [...new Set(queries)].filter((query) => query !== '').slice(0, MOST_TRIED);
    const counted = await Promise.all(
      distinct.map(async (query) => ({ query, count: await count(query), why })),
    );
    return counted.filter((one) => one.count > 0).slice(0, MOST);
  }
}

/** The names that sound as what was typed, then those that differ from it by a slip. */
function namesLike(typed: readonly string[], names: readonly NameEntry[], sounds: Sounds): string[] {
  const sound = soundOf(typed, sounds);
  const alike = names.filter(({ keys }) => sound !== '' && keys[1] === sound);
  const near = names.filter(({ keys: [key = ''] }) => isSlip(typed, [...key]));
  return [...alike, ...near].map(({ name }) => name);
}

function soundOf(typed: readonly string[], sounds: Sounds): string {
  const syllables = typed.map(
    (character) => Object.entries(sounds).find(([, characters]) => characters.includes(character))?.[0] ?? '',
  );
  return syllables.every(Boolean) ? syllables.join('') : '';
}

/** Whether two texts differ by one character, or by one more or less where they are long; by two where they are very long. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shorter < 2 || longer - shorter > Number(shorter >= LONG)) return false;
  return distance(a, b) <= (shorter >= VERY_LONG ? 2 : 1);
}

/** How many characters must be changed, put in or taken out (Levenshtein). */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = [...b.keys(), b.length];
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(
        Math.min((row[j] ?? 0) + Number(character !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The halves of a long word, together and each. */
function halvesOf({ units = [], quoted = false }: Partial<QueryPart> = {}): string[] {
  if (units.length < LONG || quoted) return [];
  const middle = Math.ceil(units.length / 2);
  const [first, second] = [units.slice(0, middle).join(''), units.slice(middle).join('')];
  return [`${first} ${second}`, first, second];
}

/** A query as one types it. */
function written(parts: readonly QueryPart[]): string {
  return parts
    .map(({ text, quoted, excluded }) => (excluded ? '-' : '') + (quoted ? `"${text}"` : text))
    .join(' ');
}
