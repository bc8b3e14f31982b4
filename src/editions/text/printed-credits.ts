import type { Credit } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

/** Each role with its name as an edition prints it, in the way of a language. */
export function printedCredits(credits: readonly Credit[], language: Language): string[] {
  const { creditSeparator } = formatOf(language).marks;
  return credits.map(({ role, name }) => (role === '' ? name : `${role}${creditSeparator}${name}`));
}
