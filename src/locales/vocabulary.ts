import { chainOf, type Language } from './language.ts';
import { tablesOf } from './tables.ts';

const texts = await tablesOf('vocabulary');

/** The generator's own words of a list (content format, "Vocabulary"), in their order. */
export function ownTerms(
  list: 'categories' | 'roles' | 'bases' | 'kinds',
  language: Language,
): { id: string; label: string }[] {
  return Object.entries(texts(language)[list]).map(([id, label]) => ({ id, label }));
}

/** Of a label in several languages that of one: its own, else its nearest fallback's, else the first; undefined when there is none. */
export function labelFor(
  labels: Readonly<Record<Language, string | undefined>>,
  language: Language,
): string | undefined {
  const tag = chainOf(language).find((each) => labels[each] !== undefined) ?? Object.keys(labels)[0] ?? '';
  return labels[tag];
}
