/** The stem of a word by Snowball's algorithm. */
export { stemmer as stem } from '@orama/stemmers/spanish';
