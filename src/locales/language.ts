import { folders } from './folders.ts';
import type { Locale } from './locale.ts';

/** The tag of a language that has a folder, another tag that stands for one, or one of these with more after it: `es-MX`. */
export type Language = string;

/** The language that is spoken when nothing says which. */
export const defaultLanguage: Language = 'zh-CN';

const byTag: ReadonlyMap<string, Locale> = new Map(
  [...folders.values()].flatMap((locale) => tagsOf(locale).map((tag) => [tag.toLowerCase(), locale])),
);

function tagsOf({ tag, aliases = [] }: Locale): string[] {
  return [tag, ...aliases];
}

/** The tags of every language and those that stand for one, the default first. */
export const languages: readonly Language[] = [...folders.values()]
  .flatMap(tagsOf)
  .sort((a, b) => Number(b === defaultLanguage) - Number(a === defaultLanguage) || (a < b ? -1 : 1));

/** The languages that there are, each by the tag of its folder, the default first: what an editor who names another is told. */
export const ownTags: readonly Language[] = languages.filter((tag) => folders.has(tag));

/** Whether a text is a language that there is. */
export function isLanguage(text: string): boolean {
  return folderOf(text) !== undefined;
}

/** The language that a tag names, or else another: whoever reads a file's tag has told of one that nobody has. */
export function languageOr(tag: string | undefined, otherwise: Language): Language {
  return tag !== undefined && isLanguage(tag) ? tag : otherwise;
}

/** The folder of a tag, of whichever case, or of what is left when parts are taken from its end (RFC 4647, 3.4). */
function folderOf(tag: string): Locale | undefined {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(tag)) return undefined;
  const parts = tag.toLowerCase().split('-');
  const ranges = parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
  return ranges.map((range) => byTag.get(range)).find((locale) => locale !== undefined);
}

/**
 * The language that the text of a `site.yaml` seems to name, be it sound or not. Where it names none that there is, the first
 * whose own name is written as the text is, with Chinese characters or without; of no text, the default.
 */
export function guessLanguage(text: string): Language {
  const named = /^language:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? '';
  if (isLanguage(named)) return named;
  const isHan = (words: string) => /\p{Script=Han}/u.test(words);
  const alike = ownTags.find((tag) => isHan(localeOf(tag).name) === isHan(text));
  return (text.trim() && alike) || defaultLanguage;
}

/**
 * The folder of a language.
 *
 * @throws when there is none.
 */
export function localeOf(language: Language): Locale {
  const locale = folderOf(language);
  if (!locale) throw new Error(`There is no language ${language}; there are: ${ownTags.join(', ')}`);
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
