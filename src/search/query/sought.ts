import type { SearchDocument } from '../document.ts';
import type { Postings } from '../pagefind/postings.ts';
import type { TakenForms } from './answer.ts';
import type { Finder } from './find-documents.ts';
import { type Pattern, patternOf, type Wanted } from './pattern.ts';
import type { QueryPart } from './query.ts';

/** A part of a query as it is looked for. */
export interface Sought {
  /** As it was typed, after folding. */
  units: readonly string[];
  /** The document must not hold it. */
  excluded: boolean;
  /** What is looked for character by character. */
  pattern: Pattern;
  /** Whether numbers at its ends are whole. */
  wholeNumbers: boolean;
  /** How it is taken in documents whose words are indexed; absent where it is literal there too. */
  inWords?: InWords;
}

/** How a word is looked for in documents whose words are indexed. */
export interface InWords {
  /** What it costs, in kB. */
  cost(finder: Finder): number;
  /** Where it stands, with where the others hold it literally. */
  locate(
    literally: (volumes: readonly number[]) => Promise<Postings>,
    volumes: readonly number[],
    finder: Finder,
  ): Promise<Postings>;
  /** What of a text in a language it is. */
  wanted(language: string): Wanted[];
}

/** What is looked for, and what of that was not typed. */
export interface Understanding {
  sought: Sought[];
  /** The forms that were taken, given what results print of each part that must occur. */
  forms(printed: readonly (readonly string[])[]): TakenForms[];
}

/** Understands parts; a number at the ends of one is a whole number if `whole` is true, and a word is taken in its forms. */
export type Understand = (parts: readonly QueryPart[], whole: boolean) => Promise<Understanding>;

/** How the characters may be written that are written in several ways, by the character of the index. */
export type Variants = ReadonlyMap<string, readonly string[]>;

/** Takes parts of a query literally, but for numbers that are whole, and variants of characters, outside quotation marks. */
export function soughtOf(parts: readonly QueryPart[], wholeNumbers: boolean, variants?: Variants): Sought[] {
  return parts.map(({ units, excluded, quoted }) => {
    const whole = wholeNumbers && !quoted;
    const pattern = patternOf(units, !whole, quoted ? undefined : variants);
    return { units, excluded, pattern, wholeNumbers: whole };
  });
}

/** Understands parts where words have no forms and characters are written in one way. */
export const takeLiterally: Understand = async (parts, whole) => ({
  sought: soughtOf(parts, whole),
  forms: () => [],
});

/** What of a document a part of a query is. */
export function wantedIn({ words }: Pick<SearchDocument, 'words'>, { pattern, inWords }: Sought): Wanted[] {
  return (words && inWords?.wanted(words)) || [{ pattern }];
}
