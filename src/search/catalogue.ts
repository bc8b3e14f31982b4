import type { DocumentKind } from './document.ts';
import type { FrequentWords } from './frequent-words.ts';

/** The form of the files that the browser reads; a catalogue of another form is refused. */
export const CATALOGUE_FORMAT = 5;

/** The names of the files of an index: of the whole in `pagefind/`, of a volume in the volume's folder. */
export const CATALOGUE_FILE = 'catalogue.json';
export const NAMES_FILE = 'names.json';
export const TRADITIONAL_FILE = 'traditional.json';
export const TABLE_FILE = 'table.json';

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
}

/** A part of the index: the folder `pagefind/<id>/`. */
export interface VolumeEntry {
  /** Made of the contents, so that a folder of this name never changes. */
  id: string;
  documents: number;
  /** The years that occur in it, in order. */
  years: string[];
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

/** `traditional.json`: the n-th character of `from` is written as the n-th of `to` in Simplified Chinese. */
export interface Traditional {
  from: string;
  to: string;
}
