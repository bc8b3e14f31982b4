import type { SearchBlock, SearchDocument } from './document.ts';

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
export function textsOf(document: Readable): SearchedTexts {
  const byline = document.byline ? [document.byline] : [];
  return {
    title: [(document.kicker ?? '') + document.title, ...(document.names ?? [])],
    heading: [...byline, ...blocksOf(document.blocks, true)],
    body: blocksOf(document.blocks, false),
  };
}

function blocksOf(blocks: SearchBlock[], headings: boolean): string[] {
  return blocks.filter((block) => (block.kind === 'heading') === headings).map((block) => block.text);
}
