import type { HeavyWords } from './heavy.ts';

/** The name of the file, relative to `pagefind/`. */
export const CATALOGUE_FILE = 'catalogue.json';

/** The form of the files that the browser reads; a catalogue of another form is refused. */
export const CATALOGUE_FORMAT = 4;

/** `pagefind/catalogue.json`: what there is to search. */
export interface Catalogue {
  format: number;
  /** The version of the Pagefind that made the index. */
  engine: string;
  shards: ShardEntry[];
}

/** A part of the index: the folder `pagefind/<id>/`. */
export interface ShardEntry {
  /** Made of the contents, so that a folder of this name never changes. */
  id: string;
  documents: number;
  /** The years that occur in it, in order. */
  years: string[];
  /** A query goes round these words, and they are divided into parts. */
  heavy: HeavyWords;
}

/** A column of a shard's table: for each document the number of its value, 0 for none and n + 1 for `values[n]`. */
export interface Column {
  values: string[];
  of: number[];
}

/** The table of a shard as the search uses it. */
export interface ShardTable extends PublishedTable {
  /** Whose the documents are, where several archives are searched together. */
  archive: Column;
}

/** `pagefind/<id>/table.json`: what filters, counts and ranking ask of every document, a column each. */
export interface PublishedTable {
  kind: Column;
  date: Column;
  year: Column;
  issue: Column;
  category: Column;
  /** The titles of the issues in `issue.values`. */
  issueTitles: string[];
  people: { values: string[]; of: number[][] };
  /** The first position after the title and names, a document each. */
  titleEnd: number[];
  /** How many positions byline and headings take after that. */
  heading: number[];
  /** The folded names of records by their number in the shard. */
  names: Record<string, string[]>;
}

/** The file that holds a document of a shard, relative to `pagefind/`. */
export function documentPath(shard: string, ordinal: number): string {
  return `${shard}/text/${ordinal}.json`;
}
