import type { Vocabulary } from '../catalogue.ts';
import { unmarked } from '../words.ts';

/** The words of an archive in one language. */
export interface WordSource {
  /** The stem of a word, where that is known. */
  stem?: ((word: string) => string) | undefined;
  /** Gives the file of the vocabulary that has a word or stem, by what that is without marks, if any has. */
  fileOf(key: string): Promise<Vocabulary>;
}

const LEAST_BEGINNING = 3;
const MOST_COMPLETED = 20;

/**
 * The words of an archive that are forms of a word: those of its stem, and those that are it but for the marks of letters. Of a word that
 * the archive has only with other marks, these are the words whose forms are taken.
 */
export async function formsOf(word: string, { stem, fileOf }: WordSource): Promise<string[]> {
  const alike = await alikeTo(word, fileOf);
  const forms = new Set(alike);
  const meant = alike.includes(word) ? [word] : [word, ...alike];
  for (const own of stem ? meant.map(stem) : []) {
    const { stems, words } = await fileOf(unmarked(own));
    // A stem that is the only word of its own is not listed.
    const isWord = words.includes(own) && stem?.(own) === own;
    const listed = Object.hasOwn(stems, own) ? stems[own] : undefined;
    for (const form of listed ?? (isWord ? [own] : [])) forms.add(form);
  }
  return [...forms].sort();
}

/** The words that begin as what was typed so far. */
export async function completionsOf(word: string, { fileOf }: WordSource): Promise<string[]> {
  const key = unmarked(word);
  if (key.length < LEAST_BEGINNING) return [];
  const { words } = await fileOf(key);
  return words.filter((own) => unmarked(own).startsWith(key)).slice(0, MOST_COMPLETED);
}

async function alikeTo(word: string, fileOf: WordSource['fileOf']): Promise<string[]> {
  const key = unmarked(word);
  const { words } = await fileOf(key);
  return words.filter((own) => unmarked(own) === key);
}
