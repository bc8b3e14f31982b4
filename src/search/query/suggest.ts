import type { NameEntry } from '../catalogue.ts';
import { foldUnits } from '../fold.ts';

/**
 * The names that what was typed may mean: those that begin with it first (in characters, pinyin or initials),
 * then those that hold it.
 */
export function suggestNames(names: readonly NameEntry[], typed: string, most = 8): NameEntry[] {
  const wanted = foldUnits(typed).join('');
  if (wanted === '') return [];
  const begins = ({ keys }: NameEntry) => Number(keys.some((key) => key.startsWith(wanted)));
  return names
    .filter(({ keys }) => keys.some((key) => key.includes(wanted)))
    .sort((a, b) => begins(b) - begins(a))
    .slice(0, most);
}
