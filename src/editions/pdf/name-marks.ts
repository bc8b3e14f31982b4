import { textOfPlace } from '../../archive/places.ts';
import type { ArchiveRecord, Article } from '../../archive/types.ts';

/** Something in words, and what an index knows it by. */
export interface NamedWords {
  words: string;
  /** The record with the words that name it: an alias stands in an index for itself. */
  key: string;
}

/** The names that an article prints, found again in its words; one name within another is not. */
export class NameMarks {
  readonly #keys = new Map<string, string>();
  readonly #pattern: RegExp | undefined;

  constructor(article: Article) {
    for (const { record, place, start, end } of article.mentions) {
      const words = textOfPlace(article, place).slice(start, end);
      if (words !== '') this.#keys.set(words, keyOfName(record, words));
    }
    const longestFirst = [...this.#keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const escaped = longestFirst.map((words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    if (escaped.length > 0) this.#pattern = new RegExp(`(${escaped.join('|')})`, 'u');
  }

  /** A text as what names something and what does not, in turn. */
  parts(text: string): (string | NamedWords)[] {
    if (!this.#pattern) return [text];
    const parts = text.split(this.#pattern).filter((part) => part !== '');
    return parts.map((words) => {
      const key = this.#keys.get(words);
      return key === undefined ? words : { words, key };
    });
  }

  /** What the words of a text name. */
  keysIn(text: string): string[] {
    return this.parts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.key]));
  }
}

/** What an index knows a record by, under some words that name it. */
export function keyOfName({ path }: ArchiveRecord, words: string): string {
  return `${path} ${words}`;
}
