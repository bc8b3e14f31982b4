import type { SearchBlock, SearchDocument } from './document.ts';

/** What of a document is read when it is shown or checked. */
export type Readable = Pick<SearchDocument, 'title' | 'kicker' | 'names' | 'byline' | 'blocks'>;

/** The texts of a document in which a query must occur, by how much they weigh. */
export interface Runs {
  /** Kicker and title as one, then other names. */
  title: string[];
  /** Byline and headings. */
  heading: string[];
  body: string[];
}

/** Divides a document into the runs of text within which a word is looked for. */
export function runsOf(document: Readable): Runs {
  const byline = document.byline ? [document.byline] : [];
  return {
    title: [(document.kicker ?? '') + document.title, ...(document.names ?? [])],
    heading: [...byline, ...textsOf(document.blocks, true)],
    body: textsOf(document.blocks, false),
  };
}

function textsOf(blocks: SearchBlock[], headings: boolean): string[] {
  return blocks.filter((block) => (block.kind === 'heading') === headings).map((block) => block.text);
}
