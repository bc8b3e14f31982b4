import type { Block, Inline, List, ListItem } from './block.ts';
import { type DraftBlock, holdsPicture, listText, paragraphsOf, trimmed } from './block-runs.ts';
import { inlinesOf, textOf } from './inlines.ts';
import { deepestBlock, type MarkdownIt, type Token } from './markdown.ts';
import { readPlainBody } from './plain-body.ts';

/** What is wrong with the form of a block; the line is that of the file. */
export interface BlockProblem {
  code: 'heading-one' | 'picture-in-text' | 'alt-missing' | 'heading-in-list' | 'nested-too-deep';
  line: number;
}

/** The blocks of an article in reading order, and what is wrong with their form. */
export interface ReadBlocks {
  blocks: Block[];
  problems: BlockProblem[];
}

/**
 * Reads an article's body into blocks. Text blocks are numbered `p1`, `p2` ..., headings `s1`, `s2` ...;
 * what stands before the first heading is the lead (导语). `firstLine` is the file's line of the body.
 */
export function readBlocks(body: string, firstLine: number, markdown: MarkdownIt): ReadBlocks {
  const plain = readPlainBody(body, firstLine);
  const { drafts, problems } = plain
    ? { drafts: plain, problems: [] }
    : readMarkdown(body, firstLine, markdown);
  const firstHeading = drafts.findIndex((draft) => draft.kind === 'heading');
  let paragraphs = 0;
  let headings = 0;
  const blocks = drafts.map((draft, index): Block => {
    if (draft.kind === 'heading') return { ...draft, id: `s${++headings}` };
    const id = `p${++paragraphs}`;
    if (draft.kind === 'paragraph' && index < firstHeading) return { ...draft, kind: 'lead', id };
    return { ...draft, id };
  });
  return { blocks, problems };
}

/** `![""](ornament.png)`: the picture says nothing, as `alt: ""` says of a cover. */
const decorative = /^(?:""|“”|''|‘’)$/;

function readMarkdown(
  body: string,
  firstLine: number,
  markdown: MarkdownIt,
): { drafts: DraftBlock[]; problems: BlockProblem[] } {
  const reader = new BlockReader(markdown.parse(body, {}), firstLine);
  return { drafts: reader.blocks(), problems: reader.problems };
}

class BlockReader {
  readonly problems: BlockProblem[] = [];
  readonly #tokens: readonly Token[];
  readonly #firstLine: number;
  #at = 0;

  constructor(tokens: readonly Token[], firstLine: number) {
    this.#tokens = tokens;
    this.#firstLine = firstLine;
    // The parser drops what stands deeper than it goes, so what comes near that is refused.
    const deep = tokens.find((token) => token.level > deepestBlock);
    if (deep) this.problems.push({ code: 'nested-too-deep', line: this.#line(deep) });
  }

  /** Reads to the end of the document or to a closing token, which is taken too. */
  blocks(close?: string): DraftBlock[] {
    const drafts: DraftBlock[] = [];
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

  #line(token: Token): number {
    return (token.map?.[0] ?? 0) + this.#firstLine;
  }

  #block(token: Token): DraftBlock[] {
    const line = this.#line(token);
    if (token.type === 'heading_open') return this.#heading(token, line);
    if (token.type === 'paragraph_open') return this.#paragraph(line);
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const list = this.#list(token);
      return [{ kind: 'list', list, text: listText(list), line }];
    }
    if (token.type === 'blockquote_open') {
      const paragraphs = this.#inner('blockquote_close').flatMap(paragraphsOf);
      return [{ kind: 'quote', paragraphs, text: paragraphs.map(textOf).join('\n'), line }];
    }
    if (token.type === 'table_open') return [this.#table(line)];
    if (token.type === 'fence') {
      const text = token.content.replace(/\n$/, '');
      return text.trim() === '' ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'code', text }], text, line }];
    }
    return [];
  }

  /** The blocks inside a quotation or a list item: words may stand there, pictures may not. */
  #inner(close: string): DraftBlock[] {
    const inner = this.blocks(close);
    for (const { kind, line } of inner)
      if (kind === 'figure') this.problems.push({ code: 'picture-in-text', line });
    return inner;
  }

  #inline(close: string): Inline[] {
    const inlines: Inline[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      inlines.push(...inlinesOf(token.children ?? []));
    }
    return trimmed(inlines);
  }

  #heading(token: Token, line: number): DraftBlock[] {
    const level = Number(token.tag.slice(1));
    const inlines = this.#inline('heading_close');
    if (level === 1) this.problems.push({ code: 'heading-one', line });
    if (holdsPicture(inlines)) this.problems.push({ code: 'picture-in-text', line });
    const kept = level <= 2 ? 2 : level === 3 ? 3 : 4;
    return [{ kind: 'heading', level: kept, inlines, text: textOf(inlines), line }];
  }

  #paragraph(line: number): DraftBlock[] {
    const inlines = this.#inline('paragraph_close');
    const visible = inlines.filter((inline) => !(inline.kind === 'text' && inline.text.trim() === ''));
    if (!visible.some((inline) => inline.kind === 'image')) {
      if (holdsPicture(visible)) this.problems.push({ code: 'picture-in-text', line });
      return visible.length === 0 ? [] : [{ kind: 'paragraph', inlines, text: textOf(inlines), line }];
    }
    return visible.flatMap((inline): DraftBlock[] => {
      if (inline.kind === 'image') {
        const { src, title: caption } = inline;
        const alt = decorative.test(inline.alt) ? '' : inline.alt;
        if (inline.alt.trim() === '') this.problems.push({ code: 'alt-missing', line });
        return [{ kind: 'figure', src, alt, caption, text: caption, line }];
      }
      if (inline.kind === 'break') return [];
      this.problems.push({ code: 'picture-in-text', line });
      return [{ kind: 'paragraph', inlines: [inline], text: textOf([inline]), line }];
    });
  }

  #list(open: Token): List {
    const items: ListItem[] = [];
    const close = open.type.replace('_open', '_close');
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      if (token.type !== 'list_item_open') continue;
      const inner = this.#inner('list_item_close');
      for (const { kind, line } of inner)
        if (kind === 'heading') this.problems.push({ code: 'heading-in-list', line });
      items.push({
        paragraphs: inner.flatMap((block) => (block.kind === 'list' ? [] : paragraphsOf(block))),
        lists: inner.flatMap((block) => (block.kind === 'list' ? [block.list] : [])),
      });
    }
    return { ordered: open.type === 'ordered_list_open', start: Number(open.attrGet('start') ?? 1), items };
  }

  #table(line: number): DraftBlock {
    const rows: Inline[][][] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open') rows.at(-1)?.push(this.#inline('th_close'));
      if (token.type === 'td_open') rows.at(-1)?.push(this.#inline('td_close'));
    }
    if (rows.some((row) => row.some(holdsPicture))) this.problems.push({ code: 'picture-in-text', line });
    const text = rows.map((row) => row.map(textOf).join(' ')).join('\n');
    return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1), text, line };
  }
}
