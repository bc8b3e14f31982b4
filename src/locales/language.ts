import { folders } from './folders.ts';
import type { Locale } from './locale.ts';

/** The tag of a language that has a folder, or another tag that stands for one. */
export type Language = string;

/** The language that is spoken when nothing says which. */
export const defaultLanguage: Language = 'zh-CN';

const byTag: ReadonlyMap<string, Locale> = new Map(
  [...folders.values()].flatMap((locale) =>
    [locale.tag, ...(locale.aliases ?? [])].map((tag) => [tag, locale]),
  ),
);

/** What `language` in `site.yaml` and `--lang` may be: every language and what stands for one, the default first. */
export const languages: readonly Language[] = [...byTag.keys()].sort(
  (a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage) || (a < b ? -1 : 1),
);

/** Whether a text is a language that there is. */
export function isLanguage(text: string): boolean {
  return byTag.has(text);
}

/** The language that the text of a `site.yaml` seems to name, be it sound or not; the default when it names none. */
export function guessLanguage(text: string): Language {
  const named = /^language:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
  return isLanguage(named) ? named : defaultLanguage;
}

/**
 * The folder of a language.
 *
 * @throws when there is none.
 */
export function localeOf(language: Language): Locale {
  const locale = byTag.get(language);
  if (!locale) throw new Error(`There is no language ${language}; there are: ${languages.join(', ')}`);
  return locale;
}

/** A tag, the language that it stands for, and those that say what it does not, nearest first. */
export function chainOf(language: Language): readonly Language[] {
  const chain = [language];
  for (let next: string | undefined = localeOf(language).tag; next !== undefined; ) {
    const { tag, fallback } = localeOf(next);
    if (tag !== language) chain.push(tag);
    if (fallback !== undefined && chain.includes(localeOf(fallback).tag))
      throw new Error(`The fallbacks of ${language} go round: ${fallback}`);
    next = fallback;
  }
  return chain;
}

// A folder whose fallback is missing, or leads back to it, is told of at once.
for (const tag of folders.keys()) chainOf(tag);
