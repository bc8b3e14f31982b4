import { isLanguage, languages, localeOf } from './language.ts';

const tables = await Promise.all(
  [...new Set(languages.map(localeOf))].map(async ({ texts }) => {
    const readers = await texts?.readers?.();
    const labels: Readonly<Record<string, unknown>> = { ...readers?.record?.fields, ...readers?.article };
    const hints: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...(await texts?.hints?.()) };
    return { hints, labels };
  }),
);

/**
 * What an editor's tool says of a field, by the kind of file or the field that it stands in and its key, in every language
 * that has words of its own for it: the tool does not know the editor's. A field without a hint is called as on pages.
 */
export function hintFor(part: string, key: string): string {
  if (part === 'label' && isLanguage(key)) return localeOf(key).name;
  const texts = tables.map(({ hints, labels }) => hints[part]?.[key] ?? hints.shared?.[key] ?? labels[key]);
  return texts.filter((text) => typeof text === 'string').join(' · ');
}
