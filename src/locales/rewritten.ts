type Rewrite = (text: string) => string;

/** A table with its texts as `rewrite` writes them; of what a function says, its own words, not what is put into them. */
export function rewritten<Table extends object>(table: Table, rewrite: Rewrite): Table {
  const copy = { ...table };
  for (const [key, value] of Object.entries(table)) Reflect.set(copy, key, rewrittenValue(value, rewrite));
  return copy;
}

function rewrittenValue(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((one) => rewrittenValue(one, rewrite));
  if (typeof value === 'function')
    return (...put: readonly unknown[]) => rewrittenAround(put.map(String), value(...put), rewrite);
  return typeof value === 'object' && value !== null ? rewritten(value, rewrite) : value;
}

/** A text of which whatever is one of those that were put into it stays as it is. */
function rewrittenAround(put: readonly string[], text: string, rewrite: Rewrite): string {
  const [first, ...others] = put;
  if (first === undefined) return rewrite(text);
  if (first === '') return rewrittenAround(others, text, rewrite);
  return text
    .split(first)
    .map((part) => rewrittenAround(others, part, rewrite))
    .join(first);
}
