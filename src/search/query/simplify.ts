import type { Traditional } from '../catalogue.ts';
import type { QueryPart } from './query.ts';

/** The parts of a query in Simplified characters: the same parts when they are so already. */
export function simplify(parts: QueryPart[], table: Traditional): QueryPart[] {
  const forms = [...table.to];
  const simplified = new Map([...table.from].map((character, i) => [character, forms[i] ?? character]));
  if (!parts.some(({ units }) => units.some((unit) => simplified.has(unit)))) return parts;
  return parts.map(({ units, excluded }) => ({
    units: units.map((unit) => simplified.get(unit) ?? unit),
    excluded,
  }));
}
