import { folders } from './folders.ts';
import type { Format } from './format.ts';
import { type Language, localeOf } from './language.ts';
import type { Texts } from './locale.ts';
import { merge } from './merge.ts';
import { rewritten } from './rewritten.ts';

const formats = new Map([...folders.keys()].map((tag) => [tag, wholeFormat(tag)]));

/** How a language writes, what it does not say taken from its fallback. */
export const formatOf = handedOut(formats);

/** How each language writes: a printed date or number may be in any of them, whatever the language of the archive. */
export const allFormats: readonly Format[] = [...formats.values()];

/**
 * What the languages have for the same, as alternatives of one regular expression; what is empty or left out is none.
 *
 * @example new RegExp(inAnyLanguage(({ credits }) => credits.editor), 'i')
 */
export function inAnyLanguage(of: (format: Format) => string | undefined): string {
  return [...new Set(allFormats.map(of))].filter(Boolean).join('|');
}

/**
 * Reads one kind of texts of every language, what a language lacks taken from its fallback, and gives the function
 * that hands them out. Each kind is read by the module that needs it: a check does not read what readers see.
 *
 * @example const texts = await tablesOf('commands'); texts('en').noProblems
 */
export async function tablesOf<Kind extends keyof Texts>(
  kind: Kind,
): Promise<(language: Language) => Texts[Kind]> {
  const tables = new Map<Language, Texts[Kind]>();
  for (const tag of folders.keys()) tables.set(tag, await wholeTable(tag, kind));
  return handedOut(tables);
}

async function wholeTable<Kind extends keyof Texts>(language: Language, kind: Kind): Promise<Texts[Kind]> {
  const locale = localeOf(language);
  if (locale.fallback === undefined) return locale.texts[kind]();
  const taken = await wholeTable(locale.fallback, kind);
  return merge(locale.rewrite ? rewritten(taken, locale.rewrite) : taken, await locale.texts?.[kind]?.());
}

/** The same with the language's marks of punctuation, for who puts its texts together. */
export async function markedTablesOf<Kind extends keyof Texts>(
  kind: Kind,
): Promise<(language: Language) => Texts[Kind] & Format['marks']> {
  const texts = await tablesOf(kind);
  return handedOut(new Map([...formats].map(([tag, { marks }]) => [tag, { ...texts(tag), ...marks }])));
}

function wholeFormat(language: Language): Format {
  const locale = localeOf(language);
  return locale.fallback === undefined
    ? locale.format
    : merge<Format>(wholeFormat(locale.fallback), locale.format);
}

/** Gives the table of a language, or of one that another of its tags names, out of those by tag. */
export function handedOut<Table>(tables: ReadonlyMap<Language, Table>): (language: Language) => Table {
  return (language) => {
    const table = tables.get(language) ?? tables.get(localeOf(language).tag);
    if (table === undefined) throw new Error(`Nothing was read of ${language}`);
    return table;
  };
}
