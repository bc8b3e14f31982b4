/** What a result can be. */
export type DocumentKind = 'article' | 'person' | 'organization' | 'initiative' | 'figure';

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

/** A page that can be found: an article of an issue, or the record of a person, an organisation ... */
export interface SearchDocument {
  kind: DocumentKind;
  /** The address relative to the site's own, without a leading slash: `issues/2023-04-26/slug/`. */
  url: string;
  title: string;
  kicker?: string;
  byline?: string;
  /** Other names of a record. */
  names?: string[];
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The id of the issue, `2023-04-26`. */
  issue?: string;
  /** The title of the issue as shown. */
  issueTitle?: string;
  /** `YYYY`; taken from the date when it is absent. */
  year?: string;
  /** The label of the category as shown. */
  category?: string;
  /** The names of the people in it, as shown in the filter. */
  people?: string[];
  blocks: SearchBlock[];
}

/** The year of a document, or nothing when neither it nor a date is given. */
export function yearOf(document: SearchDocument): string | undefined {
  return document.year ?? document.date?.slice(0, 4);
}
