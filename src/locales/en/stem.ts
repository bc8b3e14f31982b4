/** The stem of a word by Snowball's algorithm. */
export { stem } from 'porter2';
