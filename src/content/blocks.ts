import type { Block, Inline, List, ListItem } from './block.ts';
import { inlinesOf, textOf } from './inlines.ts';
import type { MarkdownIt, Token } from './markdown.ts';

/** A block as read, before ids are given and before lead and paragraph are told apart. */
type Draft = WithoutId<Block>;
type WithoutId<B> = B extends Block ? Omit<B, 'id'> : never;

/** Something that a reader of blocks noticed; the line is that of the file. */
export interface BlockNote {
  code: 'heading-one' | 'picture-in-text' | 'heading-in-list';
  line: number;
}

/** The blocks of an article in reading order, and what was noticed on the way. */
export interface ReadBlocks {
  blocks: Block[];
  notes: BlockNote[];
}

/**
 * Reads an article's body into blocks. Text blocks are numbered `p1`, `p2` ..., headings `s1`, `s2` ...;
 * what stands before the first heading is the lead (导语). `firstLine` is the file's line of the body.
 */
export function readBlocks(body: string, firstLine: number, markdown: MarkdownIt): ReadBlocks {
  const reader = new BlockReader(markdown.parse(body, {}), firstLine);
  const drafts = reader.blocks();
  const firstHeading = drafts.findIndex((draft) => draft.kind === 'heading');
  let paragraphs = 0;
  let headings = 0;
  const blocks = drafts.map((draft, index): Block => {
    if (draft.kind === 'heading') return { ...draft, id: `s${++headings}` };
    const id = `p${++paragraphs}`;
    if (draft.kind === 'paragraph' && index < firstHeading) return { ...draft, kind: 'lead', id };
    return { ...draft, id };
  });
  return { blocks, notes: reader.notes };
}

class BlockReader {
  readonly notes: BlockNote[] = [];
  readonly #tokens: readonly Token[];
  readonly #firstLine: number;
  #at = 0;

  constructor(tokens: readonly Token[], firstLine: number) {
    this.#tokens = tokens;
    this.#firstLine = firstLine;
  }

  /** Reads to the end of the document or to a closing token, which is taken too. */
  blocks(close?: string): Draft[] {
    const drafts: Draft[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      drafts.push(...this.#block(token));
    }
    return drafts;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #block(token: Token): Draft[] {
    const line = (token.map?.[0] ?? 0) + this.#firstLine;
    if (token.type === 'heading_open') return this.#heading(token, line);
    if (token.type === 'paragraph_open') return this.#paragraph(line);
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const list = this.#list(token);
      return [{ kind: 'list', list, text: listText(list), line }];
    }
    if (token.type === 'blockquote_open') {
      const paragraphs = this.blocks('blockquote_close').flatMap(paragraphsOf);
      return [{ kind: 'quote', paragraphs, text: paragraphs.map(textOf).join('\n'), line }];
    }
    if (token.type === 'table_open') return [this.#table(line)];
    if (token.type === 'fence') {
      const text = token.content.replace(/\n$/, '');
      return [{ kind: 'paragraph', inlines: [{ kind: 'code', text }], text, line }];
    }
    return [];
  }

  #inline(close: string): Inline[] {
    const inlines: Inline[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      inlines.push(...inlinesOf(token.children ?? []));
    }
    return trimmed(inlines);
  }

  #heading(token: Token, line: number): Draft[] {
    const level = Number(token.tag.slice(1));
    const inlines = this.#inline('heading_close');
    if (level === 1) this.notes.push({ code: 'heading-one', line });
    const kept = level <= 2 ? 2 : level === 3 ? 3 : 4;
    return [{ kind: 'heading', level: kept, inlines, text: textOf(inlines), line }];
  }

  #paragraph(line: number): Draft[] {
    const inlines = this.#inline('paragraph_close');
    const visible = inlines.filter((inline) => !(inline.kind === 'text' && inline.text.trim() === ''));
    if (!visible.some((inline) => inline.kind === 'image')) {
      return visible.length === 0 ? [] : [{ kind: 'paragraph', inlines, text: textOf(inlines), line }];
    }
    return visible.flatMap((inline): Draft[] => {
      if (inline.kind === 'image') {
        return [
          {
            kind: 'figure',
            src: inline.src,
            alt: inline.alt,
            caption: inline.title,
            text: inline.title,
            line,
          },
        ];
      }
      if (inline.kind === 'break') return [];
      this.notes.push({ code: 'picture-in-text', line });
      return [{ kind: 'paragraph', inlines: [inline], text: textOf([inline]), line }];
    });
  }

  #list(open: Token): List {
    const items: ListItem[] = [];
    const close = open.type.replace('_open', '_close');
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      if (token.type !== 'list_item_open') continue;
      const inner = this.blocks('list_item_close');
      for (const block of inner) {
        if (block.kind === 'heading') this.notes.push({ code: 'heading-in-list', line: block.line });
      }
      items.push({
        paragraphs: inner.flatMap((block) => (block.kind === 'list' ? [] : paragraphsOf(block))),
        lists: inner.flatMap((block) => (block.kind === 'list' ? [block.list] : [])),
      });
    }
    return { ordered: open.type === 'ordered_list_open', start: Number(open.attrGet('start') ?? 1), items };
  }

  #table(line: number): Draft {
    const rows: Inline[][][] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open') rows.at(-1)?.push(this.#inline('th_close'));
      if (token.type === 'td_open') rows.at(-1)?.push(this.#inline('td_close'));
    }
    const text = rows.map((row) => row.map(textOf).join(' ')).join('\n');
    return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1), text, line };
  }
}

/** The paragraphs of a block that stands inside a quotation or a list item; nothing is dropped. */
function paragraphsOf(draft: Draft): Inline[][] {
  if ('inlines' in draft) return [draft.inlines];
  if (draft.kind === 'quote') return draft.paragraphs;
  if (draft.kind === 'table') return [draft.head, ...draft.rows].map((row) => row.flat());
  if (draft.kind === 'list')
    return draft.list.items.flatMap((item) => [...item.paragraphs, ...item.lists.map(listRuns)]);
  return [[{ kind: 'text', text: draft.caption }]];
}

function listRuns(list: List): Inline[] {
  return [{ kind: 'text', text: listText(list) }];
}

function listText(list: List): string {
  return list.items
    .map((item) => [...item.paragraphs.map(textOf), ...item.lists.map(listText)].join('\n'))
    .join('\n');
}

/** Editors indent paragraphs with full-width spaces; the page indents by itself. */
function trimmed(inlines: Inline[]): Inline[] {
  const [first, last] = [inlines[0], inlines.at(-1)];
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
