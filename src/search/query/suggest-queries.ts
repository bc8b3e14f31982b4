import type { NameEntry, Sounds } from '../catalogue.ts';
import type { Suggestion } from './answer.ts';
import type { QueryPart } from './query.ts';
import { corrections } from './slips.ts';

/** What suggesting works with. */
export interface SuggestionSource {
  names: readonly NameEntry[];
  sounds: Sounds;
  /** How many documents a query finds. */
  count(query: string): Promise<number>;
}

const MOST = 3;
const MOST_TRIED = 8;
/** From how many characters on a word has halves. */
const LONG = 4;

/** Queries that find something where one finds nothing: with a name in place of what differs from it by a slip, or else with less. */
export async function suggestQueries(
  parts: readonly QueryPart[],
  { names, sounds, count }: SuggestionSource,
): Promise<Suggestion[]> {
  const spelt = parts.flatMap((part, i) =>
    part.quoted || part.excluded
      ? []
      : corrections(part.units, names, sounds).map((text) => written(parts.with(i, { ...part, text }))),
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
