import type { QueryPart } from './query.ts';
import type { Traditional } from './traditional.ts';

/** The parts of a query in Simplified characters. */
export function simplify(parts: readonly QueryPart[], table: Traditional): QueryPart[] {
  const forms = [...table.to];
  const simplified = new Map([...table.from].map((character, i) => [character, forms[i] ?? character]));
  return parts.map(({ units, excluded }) => ({
    units: units.map((unit) => simplified.get(unit) ?? unit),
    excluded,
  }));
}
