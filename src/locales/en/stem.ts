import { stem as snowball } from 'porter2';

const ORGANIZED = /^organiz(?:e|ed|ers?|es|ing|ations?|ational(?:ly)?)$/;

/** The stem of a word by Snowball's algorithm, which from its third version on keeps what is organized apart from organs. */
export function stem(word: string): string {
  return ORGANIZED.test(word) ? 'organiz' : snowball(word);
}
