import { isLanguage, type Language, localeOf } from './language.ts';
import { tablesOf } from './tables.ts';

const hints = await tablesOf('hints');
const readers = await tablesOf('readers');

/**
 * What an editor's tool says of a field in a language, by the kind of file or the field that it stands in and its key. A
 * field without a hint is called as on pages, or else as what it stands in: a list of records of a kind as its section is.
 */
export function hintFor(part: string, key: string, language: Language): string {
  if (part === 'label' && isLanguage(key)) return localeOf(key).name;
  const { record, article, ...others } = readers(language);
  const labels: Readonly<Record<string, unknown>> = { ...record.fields, ...article };
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...hints(language) };
  const text =
    table[part]?.[key] ?? table.shared?.[key] ?? labels[key] ?? titleIn(others, key) ?? table.site?.[part];
  return typeof text === 'string' ? text : '';
}

/** What the section of a name is called. */
function titleIn(texts: object, section: string): unknown {
  const table: unknown = Reflect.get(texts, section);
  return typeof table === 'object' && table !== null ? Reflect.get(table, 'title') : undefined;
}
