/** A run of text inside a block, as Markdown marks it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deletion'; children: Inline[] }
  | { kind: 'code'; text: string }
  /** `written` is what the author wrote, once `href` is where it leads. */
  | { kind: 'link'; href: string; written?: string; title: string; children: Inline[] }
  | { kind: 'image'; src: string; alt: string; title: string }
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

interface BlockBase {
  /** The id on the page: `p1`, `p2` ... for text, `s1` ... for headings. */
  id: string;
  /** The text without markup; what evidence, search and exports see. Images give their caption. */
  text: string;
  /** The 1-based line of the file that the block begins on. */
  line: number;
}

/** A block of an article, in reading order. */
export type Block = BlockBase &
  (
    | { kind: 'lead' | 'paragraph'; inlines: Inline[] }
    | { kind: 'heading'; level: 2 | 3 | 4; inlines: Inline[] }
    | { kind: 'list'; list: List }
    | { kind: 'quote'; paragraphs: Inline[][] }
    | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
    | { kind: 'figure'; src: string; alt: string; caption: string }
  );
