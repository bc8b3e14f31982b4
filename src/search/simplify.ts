import type { QueryPart } from './query.ts';
import type { Traditional } from './traditional.ts';

/** The parts of a query in Simplified characters; nothing when they are so already. */
export function simplify(parts: readonly QueryPart[], table: Traditional): QueryPart[] | undefined {
  const forms = [...table.to];
  const simplified = new Map([...table.from].map((character, i) => [character, forms[i] ?? character]));
  const convert = (units: readonly string[]) => units.map((unit) => simplified.get(unit) ?? unit);
  const changed = parts.some((part) => part.units.some((unit) => simplified.has(unit)));
  if (!changed) return undefined;
  return parts.map((part) => ({
    ...part,
    units: convert(part.units),
    typed: convert([...part.typed]).join(''),
  }));
}
