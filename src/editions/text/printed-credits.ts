import type { Article, Credit, Site } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { printedFields } from '../../rendering/article/printed-fields.ts';

/** Each role with its name as an edition prints it, in the way of a language. */
export function printedCredits(
  credits: readonly Pick<Credit, 'role' | 'name'>[],
  language: Language,
): string[] {
  const { creditSeparator } = formatOf(language).marks;
  return credits.map(({ role, name }) => (role === '' ? name : `${role}${creditSeparator}${name}`));
}

/** Who wrote an article, and who did something else for it in the fields of the archive's own. */
export function printedByline(article: Article, site: Site): string[] {
  const own = printedFields(article, 'byline', site).map(({ label, value }) => ({
    role: label,
    name: value,
  }));
  return printedCredits([...article.byline, ...own], article.lang);
}
