import type { DocumentKind } from './document.ts';
import type { FrequentWords } from './frequent-words.ts';

/** The form of the files that the browser reads; a catalogue of another form is refused. */
export const CATALOGUE_FORMAT = 7;

/** `sounds.json`: the characters that are read as each syllable of a name. */
export type Sounds = Record<string, string>;

/** The names of the files of an index: of the whole in `pagefind/`, of a volume in the volume's folder. */
export const CATALOGUE_FILE = 'catalogue.json';
export const NAMES_FILE = 'names.json';
export const SOUNDS_FILE = 'sounds.json';
export const TRADITIONAL_FILE = 'traditional.json';
export const TABLE_FILE = 'table.json';

/** A file of a vocabulary, by its number. */
export function vocabularyFile(id: string, number: number): string {
  return `${id}/${number}.json`;
}

/** The file that holds a document of a volume. */
export function documentFile(ordinal: number): string {
  return `text/${ordinal}.json`;
}

/** `catalogue.json`: what there is to search. */
export interface Catalogue {
  format: number;
  /** The version of the Pagefind that made the index. */
  engine: string;
  volumes: VolumeEntry[];
  /** The words of the archive, by language. */
  vocabularies: Record<string, VocabularyEntry>;
  /** The name of the file of {@link Variants}; absent where no character of the archive is a variant of another. */
  variants?: string;
}

/** The words of a language that occur: files in the folder `pagefind/<id>/`, called by their numbers. */
export interface VocabularyEntry {
  /** Made of the contents. */
  id: string;
  /** Where each file begins: every word and stem, without the marks of its letters, is in the last file that does not begin after it. */
  from: string[];
}

/** A file of a vocabulary. */
export interface Vocabulary {
  /** The words, in the order of what they are without marks. */
  words: string[];
  /** The words of a stem, but where the stem itself is the only one. */
  stems: Record<string, string[]>;
}

/**
 * The n-th character of `from` is a way to write the n-th of `to`: those that occur in the archive, or in `traditional.json` all that are
 * written otherwise in Simplified Chinese.
 */
export interface Variants {
  from: string;
  to: string;
}

/** A part of the index: the folder `pagefind/<id>/`. */
export interface VolumeEntry {
  /** Made of the contents, so that a folder of this name never changes. */
  id: string;
  documents: number;
  /** How many of the documents are indexed by their words, by language. */
  words: Record<string, number>;
  /** A query goes round these words, and they are divided into parts. */
  frequent: FrequentWords;
}

/** `table.json` of a volume: what filters, counts and ranking ask of every document, a list each. */
export interface VolumeTable {
  /** By the name of the facet. */
  facets: Record<string, FacetColumn>;
  /** The dates, empty where there is none. */
  dates: string[];
  /** The first position after the title and names. */
  titleEnd: number[];
  /** How many positions byline and headings take after that. */
  heading: number[];
  /** The folded names of records by their number in the volume. */
  names: Record<string, string[]>;
  /** 1 for each document whose words are indexed; absent where there is none. */
  words?: number[];
}

/** The values of a facet, and for each document the number of its value or those of its values, from 1; 0 for none. */
export interface FacetColumn {
  values: string[];
  /** What a reader sees of each value, empty for the value itself; no list when all are. */
  labels: string[];
  of: (number | number[])[];
}

/** `names.json` is a list of these: names that are suggested while one types. */
export interface NameEntry {
  name: string;
  kind: DocumentKind;
  /** The address of its page, relative to the site's. */
  url: string;
  /** What finds it by its beginning: the folded names, their pinyin, the initials of that. */
  keys: string[];
}
