import type { RecordKindId } from '../model/kinds.ts';

/** What a result can be. */
export type DocumentKind =
  | 'article'
  | 'page'
  | 'issue'
  | 'section'
  | 'newsletter'
  | 'attachment'
  | 'figure'
  | 'event'
  | RecordKindId;

/** What a block of a page is; headings weigh more than the rest. */
export type BlockKind = 'lead' | 'heading' | 'paragraph' | 'list' | 'quote' | 'table' | 'figure';

/** A passage with an address of its own on the page; a hit never crosses from one block into the next. */
export interface SearchBlock {
  /** The anchor on the page: `p1`, `s1` ...; empty when the page has none for it. */
  id: string;
  kind: BlockKind;
  /** The text as printed, without markup. */
  text: string;
}

/** A value that results can be filtered by, and what a reader sees of it where that is not the value itself. */
export interface FacetValue {
  value: string;
  label?: string | undefined;
}

/** What a document can be filtered by: its values, by the name of the facet, which is also the parameter of the address. */
export type Facets = Readonly<Record<string, readonly FacetValue[]>>;

/** A page that can be found: an article of an issue, the record of a person, an organisation ..., a page of the archive's own. */
export interface SearchDocument {
  kind: DocumentKind;
  /** The address relative to the site's own, without a leading slash: `issues/2023-04-26/slug/`; with its anchor where it is part of a page. */
  url: string;
  /** The language of its texts, where it is known. */
  lang?: string;
  /** The language by which its words are indexed, so that each is found in all its forms; where there is none, it is found literally. */
  words?: string;
  title: string;
  kicker?: string;
  byline?: string;
  /** Other names of a record. */
  names?: string[];
  /** Whether it stands on the roster. */
  onRoster?: boolean;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The title of the issue as shown. */
  issueTitle?: string;
  /** What it can be filtered by beside its kind and year. */
  facets?: Facets;
  blocks: SearchBlock[];
}

/** The year of a document, or nothing when it has no date. */
export function yearOf({ date }: SearchDocument): string | undefined {
  return date?.slice(0, 4);
}

/** What of a document is read when it is shown or checked. */
export type Readable = Pick<SearchDocument, 'title' | 'kicker' | 'names' | 'byline' | 'blocks' | 'words'>;

/** Divides a document into the texts within which a word is looked for, by how much they weigh. */
export function textsOf({ kicker = '', title, names = [], byline = '', blocks }: Readable) {
  const above = kicker && `${kicker} `;
  const ofBlocks = (headings: boolean) =>
    blocks.filter(({ kind }) => (kind === 'heading') === headings).map(({ text }) => text);
  return {
    /** Kicker and title as one, then other names. */
    title: [above + title, ...names],
    /** Byline and headings. */
    heading: [byline, ...ofBlocks(true)],
    body: ofBlocks(false),
  };
}
