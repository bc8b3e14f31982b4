import type { Traditional } from '../catalogue.ts';

export { suggestNames } from './suggest.ts';

import type { QueryPart } from './query.ts';
import type { Understand, Understanding } from './sought.ts';

/**
 * The ways to understand a query that finds nothing as it was typed, each where those before it find nothing either: in Simplified Chinese,
 * then whatever holds its words and numbers within others.
 */
export async function* furtherReadings(
  parts: readonly QueryPart[],
  understand: Understand,
  traditional: () => Promise<Traditional>,
): AsyncGenerator<Understanding> {
  const simplified = simplify(parts, await traditional());
  if (simplified !== parts) {
    const reading = await understand(simplified, true);
    const taken = simplified.filter(({ excluded }) => !excluded).map(({ units }) => units.join(''));
    const typed = parts.filter(({ excluded }) => !excluded).map(({ text }) => text);
    yield { ...reading, forms: [...reading.forms, { typed: typed.join(' '), taken: [taken.join(' ')] }] };
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
      forms: loosened.map(({ text }) => ({ typed: text, taken: [`…${text}…`] })),
    };
}

/** The parts of a query in Simplified characters: the same parts when they are so already. */
export function simplify(parts: readonly QueryPart[], table: Traditional): readonly QueryPart[] {
  const forms = [...table.to];
  const simplified = new Map([...table.from].map((character, i) => [character, forms[i] ?? character]));
  if (!parts.some(({ units }) => units.some((unit) => simplified.has(unit)))) return parts;
  return parts.map((part) => ({
    ...part,
    units: part.units.map((unit) => simplified.get(unit) ?? unit),
  }));
}
