/** A run of text inside a block, as Markdown marks it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deletion'; children: Inline[] }
  | { kind: 'code'; text: string }
  /** `written` is what the author wrote, once `href` is where it leads. */
  | { kind: 'link'; href: string; written?: string; title: string; children: Inline[] }
  | { kind: 'image'; src: string; alt: string; title: string }
  /** A reference to a note: the note's number, and which of the references to it this is, both from 1. */
  | { kind: 'note'; label: string; number: number; reference: number }
  | { kind: 'break' };

/** An item of a list: paragraphs, and lists inside it. */
export interface ListItem {
  paragraphs: Inline[][];
  lists: List[];
}

/** A list with its items. */
export interface List {
  ordered: boolean;
  start: number;
  items: ListItem[];
}

/** How a column of a table is set; undefined when it does not say. */
export type Alignment = 'left' | 'center' | 'right' | undefined;

interface BlockBase {
  /** The id on the page: `p1`, `p2` ... for text, `s1` ... for headings, `fn1` ... for notes. */
  id: string;
  /** The text without markup; what evidence, search and exports see. Images give their caption. */
  text: string;
  /** The 1-based line of the file that the block begins on. */
  line: number;
}

/** A block of an article, in reading order; notes come last, by their numbers. */
export type Block = BlockBase &
  (
    | { kind: 'lead' | 'paragraph'; inlines: Inline[] }
    | { kind: 'heading'; level: 2 | 3 | 4; inlines: Inline[] }
    | { kind: 'list'; list: List }
    | { kind: 'quote'; paragraphs: Inline[][] }
    | { kind: 'table'; head: Inline[][]; rows: Inline[][][]; alignment: Alignment[] }
    | { kind: 'figure'; src: string; alt: string; caption: string }
    | { kind: 'note'; label: string; number: number; references: number; paragraphs: Inline[][] }
  );

/** What a block is to search and to the open data: a note is a paragraph like any other. */
export function textKind({ kind }: Pick<Block, 'kind'>): Exclude<Block['kind'], 'note'> {
  return kind === 'note' ? 'paragraph' : kind;
}
