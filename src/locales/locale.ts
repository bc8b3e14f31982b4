import type { Format } from './format.ts';
import type { commands } from './zh-CN/commands.ts';
import type { help } from './zh-CN/help.ts';
import type { hints } from './zh-CN/hints.ts';
import type { importer } from './zh-CN/importer.ts';
import type { problems } from './zh-CN/problems/index.ts';
import type { readers } from './zh-CN/readers/index.ts';
import type { sending } from './zh-CN/sending.ts';
import type { setup } from './zh-CN/setup.ts';
import type { vocabulary } from './zh-CN/vocabulary.ts';

/** A sentence and how to put right what it tells; values stand in braces. */
export type Sentence = readonly [message: string, fix: string];

/** All that a language says, by who hears it. The Chinese tables say which texts there are. */
export interface Texts {
  /** What readers see. */
  readers: typeof readers;
  /** What is wrong with content. */
  problems: typeof problems;
  /** What the commands say. */
  commands: typeof commands;
  /** What `--help` says of commands, options and arguments. */
  help: typeof help;
  /** What an editor's tool says of the fields of files. */
  hints: typeof hints;
  /** What the importer says. */
  importer: typeof importer;
  /** What a new archive says in its files, and what is said of beginning and upgrading one. */
  setup: typeof setup;
  /** What is said of sending an issue by mail. */
  sending: typeof sending;
  /** The words that records choose from, where an archive has none of its own. */
  vocabulary: typeof vocabulary;
}

/** A table of which any part may be left out. Lists and functions are whole or absent. */
export type Part<Table> = Table extends readonly unknown[] | ((...values: never[]) => unknown)
  ? Table
  : Table extends object
    ? { readonly [Key in keyof Table]?: Part<Table[Key]> }
    : Table;

interface Named {
  /** Its BCP 47 tag, which is the folder's name. */
  tag: string;
  /** What it calls itself. */
  name: string;
  /** Other tags that stand for it, such as `zh-TW` for `zh-Hant`. */
  aliases?: readonly string[];
  /** What finds the forms of its words, where a search can. */
  stemmer?: Stemmer;
}

/** A module that exports `stem`, which gives what the forms of a word in small letters have in common. */
export interface Stemmer {
  load(): Promise<{ stem(word: string): string }>;
  /** The address of its file, to be served to browsers as well. */
  file: string;
}

/** A language that says everything itself. */
export interface WholeLocale extends Named {
  fallback?: undefined;
  format: Format;
  texts: { readonly [Kind in keyof Texts]: () => Promise<Texts[Kind]> };
}

/** A language that leaves what it does not say to another. */
export interface PartialLocale extends Named {
  /** The tag of the language that says the rest. */
  fallback: string;
  /** How it writes a text that it takes from its fallback, where it does not write it alike. */
  rewrite?: (text: string) => string;
  format?: Part<Format>;
  texts?: { readonly [Kind in keyof Texts]?: () => Promise<Part<Texts[Kind]>> };
}

/** What `index.ts` in the folder of a language exports as `locale`. */
export type Locale = WholeLocale | PartialLocale;

/**
 * Checks, by its type, that a language without a fallback says everything, and that none says what nobody asks for.
 *
 * @example
 * export const locale = defineLocale({
 *   tag: 'zh-Hant',
 *   name: '繁體中文',
 *   aliases: ['zh-TW', 'zh-HK'],
 *   fallback: 'zh-CN',
 *   texts: { readers: async () => (await import('./readers.ts')).readers },
 * });
 */
export function defineLocale(locale: Locale): Locale {
  return locale;
}
