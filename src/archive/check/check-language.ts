import type { Place, ProblemList } from '../../content/problem.ts';
import { isLanguage, type Language, ownTags } from '../../locales/language.ts';

/** Whether a tag that a file gives is a language that there is; one that is not is reported with those that are. */
export function checkLanguage(seen: Language, place: () => Place, problems: ProblemList): boolean {
  if (isLanguage(seen)) return true;
  problems.error('unknown-language', place(), { seen, known: ownTags.join(', ') });
  return false;
}
