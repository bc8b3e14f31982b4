import type { Part } from './locale.ts';

/** A whole table with the texts of a part in place of its own. Lists and functions are replaced whole. */
export function merge<Table extends object>(whole: Table, part: Part<Table> | undefined): Table {
  const merged = { ...whole };
  for (const [key, value] of Object.entries(part ?? {})) {
    const own = Reflect.get(whole, key);
    Reflect.set(merged, key, isTable(own) && isTable(value) ? merge(own, value) : value);
  }
  return merged;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
