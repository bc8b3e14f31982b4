import type { SearchDocument } from './document.ts';

/** What of a document is read when it is shown or checked. */
export type Readable = Pick<SearchDocument, 'title' | 'kicker' | 'names' | 'byline' | 'blocks'>;

/** The texts of a document, by how much they weigh; a word stands within one of them. */
export interface SearchedTexts {
  /** Kicker and title as one, then other names. */
  title: string[];
  /** Byline and headings. */
  heading: string[];
  body: string[];
}

/** Divides a document into the texts within which a word is looked for. */
export function textsOf({ kicker = '', title, names = [], byline = '', blocks }: Readable): SearchedTexts {
  const ofBlocks = (headings: boolean) =>
    blocks.filter(({ kind }) => (kind === 'heading') === headings).map(({ text }) => text);
  return {
    title: [kicker + title, ...names],
    heading: [byline, ...ofBlocks(true)],
    body: ofBlocks(false),
  };
}
