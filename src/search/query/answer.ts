import type { DocumentKind } from '../document.ts';
import type { AbsentArchive, NamedArchive } from './archives.ts';
import type { FacetCounts, Filters } from './facets.ts';
import type { Segment } from './marks.ts';
import type { QueryFault } from './query.ts';

/** A question as the page asks it. */
export interface SearchRequest {
  /** As typed, with its quotation marks, `-word` and `year:2024`. */
  query: string;
  filters?: Filters;
  /** `date` for the newest first; anything else for the best. */
  sort?: string | undefined;
  /** The first result wanted, from 0, and how many. */
  from?: number;
  count?: number | undefined;
}

/** The answer: why there is none, or what was found. */
export type SearchResponse = { fault: QueryFault } | SearchAnswer;

/** What was found. */
export interface SearchAnswer {
  fault?: undefined;
  /** The true number of documents, of all kinds, that pass the filters: `cards` goes through all of them. */
  count: number;
  /** True counts by facet, `kind` and `year` among them (all years, the newest first), each among what passes the filters of the others. */
  facets: FacetCounts;
  /** The results from `from` on, articles before all others where they are not sorted by date. */
  cards: Result[];
  /** What is called as the query, or one of its words, is; the same for every `from`. They are counted and listed in `cards` where they match. */
  records: NamedRecord[];
  /** What was looked for beside what was typed, a word each; empty where all was taken as typed. */
  forms: TakenForms[];
  /** Other queries, each of which finds something; only where nothing was found. */
  suggestions: Suggestion[];
  /** The archives that could not be searched. */
  absent: AbsentArchive[];
}

/** A result. */
export interface Result {
  kind: DocumentKind;
  /** The address relative to the site's, with the words to highlight and the anchor of the first passage. */
  url: string;
  /** The language of its texts, where it is known. */
  lang?: string | undefined;
  kicker: Segment[];
  title: Segment[];
  /** At most three, the one that holds most of the words first; none that stands in an earlier result of the answer. */
  passages: Passage[];
  /** How many more of its blocks hold one of the words. */
  further: number;
  /** As exact as the paper says it. */
  date?: string | undefined;
  issueTitle?: string | undefined;
  archive: NamedArchive;
}

/** A stretch of a block of a page. */
export interface Passage {
  /** The address relative to the site's, with the block's anchor: `issues/2023-04-26/slug/?hl=...#p7`. */
  url: string;
  segments: Segment[];
}

/** A record, or something else with a page, whose name was asked for. */
export interface NamedRecord {
  kind: DocumentKind;
  /** The address relative to the site's. */
  url: string;
  name: string;
  /** Whether it stands on the roster. */
  onRoster: boolean;
  archive: NamedArchive;
}

/** A word of the query, and what was looked for as well. */
export interface TakenForms {
  typed: string;
  taken: string[];
}

/** A query that finds something where the one that was asked does not. */
export interface Suggestion {
  query: string;
  /** How many documents it finds. */
  count: number;
  /** `spelling` for a name or word that differs by a slip; `fewer` for a part of what was asked. */
  why: 'spelling' | 'fewer';
}
