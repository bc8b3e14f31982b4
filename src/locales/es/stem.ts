import { stemmer } from '@orama/stemmers/spanish';

/** The stem of a word by Snowball's algorithm, which from its third version on takes endings also without their accent. */
export function stem(word: string): string {
  return stemmer(word.replace(/cion$/, 'ción'));
}
