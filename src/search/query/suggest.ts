import type { NameEntry } from '../catalogue.ts';
import { foldUnits } from '../fold.ts';

/**
 * The names that what was typed may mean: those that begin with it first (in characters, pinyin or initials),
 * then those that hold it.
 */
export function suggestNames(names: readonly NameEntry[], typed: string, most = 8): NameEntry[] {
  const wanted = foldUnits(typed).join('');
  if (wanted === '') return [];
  const found = names.filter(({ keys }) => keys.some((key) => key.includes(wanted)));
  const begins = ({ keys }: NameEntry) => keys.some((key) => key.startsWith(wanted));
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))].slice(0, most);
}
