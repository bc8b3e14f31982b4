import { foldUnits } from './fold.ts';
import type { NameEntry } from './names.ts';

/**
 * The names that what was typed may mean: those that begin with it first (in characters, pinyin or initials),
 * then those that hold it.
 */
export function suggestNames(names: readonly NameEntry[], typed: string, most = 8): NameEntry[] {
  const wanted = foldUnits(typed).join('');
  if (wanted === '') return [];
  const begin: NameEntry[] = [];
  const inside: NameEntry[] = [];
  for (const entry of names) {
    if (entry.keys.some((key) => key.startsWith(wanted))) begin.push(entry);
    else if (entry.keys.some((key) => key.includes(wanted))) inside.push(entry);
  }
  return [...begin, ...inside].slice(0, most);
}
