import {
  NAMES_FILE,
  type NameEntry,
  SOUNDS_FILE,
  type Sounds,
  TRADITIONAL_FILE,
  type Variants,
} from '../catalogue.ts';
import type { Suggestion } from './answer.ts';
import type { Found } from './find-documents.ts';
import { parseQuery, type QueryPart } from './query.ts';
import type { Sought, Understand, Understanding } from './sought.ts';
import { suggestQueries } from './suggest-queries.ts';

/** Reads a file of this site's index, by its name. */
export type ReadIndexFile = <T>(name: string) => Promise<T>;

/** What a query is answered with. */
interface Search {
  understand: Understand;
  find(sought: readonly Sought[]): Promise<Found>;
  json: ReadIndexFile;
}

/** What there is to answer where a query finds nothing as it was typed: what another understanding of it finds, or else queries that find something. */
export async function nearestTo(
  parts: readonly QueryPart[],
  { understand, find, json }: Search,
): Promise<{ taken: Understanding; found: Found; suggestions: Suggestion[] }> {
  for await (const taken of furtherReadings(parts, understand, json)) {
    const found = await find(taken.sought);
    if (found.keys.length > 0) return { taken, found, suggestions: [] };
  }
  const suggestions = await suggestQueries(parts, {
    names: await json<NameEntry[]>(NAMES_FILE),
    sounds: await json<Sounds>(SOUNDS_FILE),
    async count(query) {
      const other = parseQuery(query);
      const { sought } = await understand(other.ok ? other.parts : [], true);
      return (await find(sought)).keys.length;
    },
  });
  return { taken: await understand(parts, true), found: { keys: [], parts: [] }, suggestions };
}

/**
 * The ways to understand a query that finds nothing as it was typed, each where those before it find nothing either: in Simplified Chinese,
 * then whatever holds its words and numbers within others.
 */
async function* furtherReadings(
  parts: readonly QueryPart[],
  understand: Understand,
  json: ReadIndexFile,
): AsyncGenerator<Understanding> {
  const simplified = simplify(parts, await json<Variants>(TRADITIONAL_FILE));
  if (simplified !== parts) {
    const reading = await understand(simplified, true);
    const taken = simplified.filter(({ excluded }) => !excluded).map(({ units }) => units.join(''));
    const typed = parts.filter(({ excluded }) => !excluded).map(({ text }) => text);
    const simpler = { typed: typed.join(' '), taken: [taken.join(' ')] };
    yield { ...reading, forms: (printed) => [...reading.forms(printed), simpler] };
  }
  const [typed, loose] = await Promise.all([understand(parts, true), understand(parts, false)]);
  const loosened = parts.filter(({ quoted }, i) => {
    const { inWords, pattern } = typed.sought[i] ?? {};
    return !quoted && (inWords || `${pattern}` !== `${loose.sought[i]?.pattern}`);
  });
  const exact = typed.sought.filter((_, i) => parts[i]?.quoted);
  const others = loose.sought.filter((_, i) => !parts[i]?.quoted);
  if (loosened.length > 0)
    yield {
      sought: [...exact, ...others],
      forms: () => loosened.map(({ text }) => ({ typed: text, taken: [`…${text}…`] })),
    };
}

/** The parts of a query in Simplified characters: the same parts when they are so already. */
export function simplify(parts: readonly QueryPart[], table: Variants): readonly QueryPart[] {
  const forms = [...table.to];
  const simplified = new Map([...table.from].map((character, i) => [character, forms[i] ?? character]));
  if (!parts.some(({ units }) => units.some((unit) => simplified.has(unit)))) return parts;
  return parts.map((part) => ({
    ...part,
    units: part.units.map((unit) => simplified.get(unit) ?? unit),
  }));
}
