import { isLanguage, type Language, localeOf } from './language.ts';
import { tablesOf } from './tables.ts';

const hints = await tablesOf('hints');
const readers = await tablesOf('readers');

/**
 * What an editor's tool says of a field in a language, by the kind of file or the field that it stands in and its key. A
 * field without a hint is called as on pages.
 */
export function hintFor(part: string, key: string, language: Language): string {
  if (part === 'label' && isLanguage(key)) return localeOf(key).name;
  const { record, article } = readers(language);
  const labels: Readonly<Record<string, unknown>> = { ...record.fields, ...article };
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...hints(language) };
  const text = table[part]?.[key] ?? table.shared?.[key] ?? labels[key];
  return typeof text === 'string' ? text : '';
}
