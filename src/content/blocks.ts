import { contentLimits } from '../model/limits.ts';
import type { Alignment, Block, Inline, List, ListItem } from './block.ts';
import { type DraftBlock, listText, paragraphsOf, trimmed } from './block-runs.ts';
import { holdsMore } from './holds-more.ts';
import { everyRun, inlinesOf, labelOf, textOf } from './inlines.ts';
import type { MarkdownIt, Token } from './markdown.ts';
import { type DraftNote, type NoteProblem, numberNotes } from './notes.ts';
import { readPlainBody } from './plain-body.ts';

/** What is wrong with the form of a block; the line is that of the file. */
export type BlockProblem =
  | {
      code:
        | 'heading-one'
        | 'picture-in-text'
        | 'alt-missing'
        | 'heading-in-list'
        | 'nested-too-deep'
        | 'too-many-marks';
      line: number;
    }
  | NoteProblem;

/**
 * Reads an article's body into its blocks, in reading order, and what is wrong with their form. Text blocks are numbered `p1`, `p2` ..., headings `s1`,
 * `s2` ..., notes `fn1`, `fn2` ...; what stands before the first heading is the lead (导语). `firstLine` is the file's line of the body.
 */
export function readBlocks(
  body: string,
  firstLine: number,
  markdown: MarkdownIt,
): { blocks: Block[]; problems: BlockProblem[] } {
  if (holdsMore(body, marks, contentLimits.markdownMarks.most))
    return { blocks: [], problems: [{ code: 'too-many-marks', line: firstLine }] };
  const reader = new BlockReader(firstLine);
  const drafts = readPlainBody(body, firstLine) ?? reader.read(markdown.parse(body, {}));
  const firstHeading = drafts.findIndex((draft) => draft.kind === 'heading');
  let paragraphs = 0;
  let headings = 0;
  // The id comes first: to a copy that gets another property, V8 of Node 20 gives a hidden class of its own, which takes more than the
  // block, and blocks are what nearly all else goes through.
  const blocks = drafts.map((draft, index): Block => {
    if (draft.kind === 'heading') return { id: `s${++headings}`, ...draft };
    const id = `p${++paragraphs}`;
    if (draft.kind === 'paragraph' && index < firstHeading) return { id, ...draft, kind: 'lead' };
    return { id, ...draft };
  });
  const notes = numberNotes(drafts, reader.notes);
  return { blocks: [...blocks, ...notes.blocks], problems: [...reader.problems, ...notes.problems] };
}

/** What the parser makes something of, and where a line ends. */
const marks = /[*_~`[\]!<&|\\\n]/g;

/** `![""](ornament.png)`: the picture says nothing, as `alt: ""` says of a cover. */
const decorative = /^(?:""|“”|''|‘’)$/;

/** A token of the parser, with those between it and the one that closes it. */
interface Node {
  token: Token;
  inner: Node[];
}

function treeOf(tokens: readonly Token[]): Node[] {
  const top: Node[] = [];
  const open = [top];
  for (const token of tokens) {
    const inner: Node[] = [];
    if (token.nesting === -1) open.pop();
    else open.at(-1)?.push({ token, inner });
    if (token.nesting === 1) open.push(inner);
  }
  return top;
}

class BlockReader {
  readonly problems: BlockProblem[] = [];
  /** The notes, as they stand in the file; they are no part of what they stand in. */
  readonly notes: DraftNote[] = [];
  readonly #firstLine: number;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  read(tokens: readonly Token[]): DraftBlock[] {
    // The parser drops what stands deeper than it goes, so what comes near that is refused.
    const deep = tokens.find((token) => token.level > contentLimits.markdownDepth.most);
    if (deep) this.#report('nested-too-deep', this.#line(deep));
    return treeOf(tokens).flatMap((node) => this.#block(node));
  }

  #report(code: Exclude<BlockProblem, NoteProblem>['code'], line: number): void {
    this.problems.push({ code, line });
  }

  #line(token: Token): number {
    return (token.map?.[0] ?? 0) + this.#firstLine;
  }

  #block(node: Node): DraftBlock[] {
    const { token, inner } = node;
    const line = this.#line(token);
    if (token.type === 'heading_open') return this.#heading(node, line);
    if (token.type === 'paragraph_open') return this.#paragraph(node, line);
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const list = this.#list(node);
      return [{ kind: 'list', list, text: listText(list), line }];
    }
    if (token.type === 'blockquote_open') {
      const paragraphs = this.#blocksInside(inner).flatMap(paragraphsOf);
      return [{ kind: 'quote', paragraphs, text: paragraphs.map(textOf).join('\n'), line }];
    }
    if (token.type === 'table_open') return [this.#table(node, line)];
    if (token.type === 'footnote_reference_open') this.#note(node);
    if (token.type === 'fence') {
      const text = token.content.replace(/\n$/, '');
      return text.trim() === '' ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'code', text }], text, line }];
    }
    return [];
  }

  /** The blocks inside a quotation or a list item: words may stand there, pictures may not. */
  #blocksInside(nodes: readonly Node[]): DraftBlock[] {
    const blocks = nodes.flatMap((node) => this.#block(node));
    for (const { kind, line } of blocks) if (kind === 'figure') this.#report('picture-in-text', line);
    return blocks;
  }

  #note({ token, inner }: Node): void {
    const paragraphs = this.#blocksInside(inner).flatMap(paragraphsOf);
    const first = inner[0]?.token.map;
    this.notes.push({
      label: labelOf(token),
      paragraphs,
      line: first ? first[0] + this.#firstLine : undefined,
    });
  }

  #heading(node: Node, line: number): DraftBlock[] {
    const level = Number(node.token.tag.slice(1));
    const inlines = inlinesIn(node);
    if (level === 1) this.#report('heading-one', line);
    if (holdsPicture(inlines)) this.#report('picture-in-text', line);
    const kept = level <= 2 ? 2 : level === 3 ? 3 : 4;
    return [{ kind: 'heading', level: kept, inlines, text: textOf(inlines), line }];
  }

  #paragraph(node: Node, line: number): DraftBlock[] {
    const inlines = inlinesIn(node);
    const visible = inlines.filter((inline) => !(inline.kind === 'text' && inline.text.trim() === ''));
    if (!visible.some((inline) => inline.kind === 'image')) {
      if (holdsPicture(visible)) this.#report('picture-in-text', line);
      return visible.length === 0 ? [] : [{ kind: 'paragraph', inlines, text: textOf(inlines), line }];
    }
    return visible.flatMap((inline): DraftBlock[] => {
      if (inline.kind === 'image') {
        const { src, title: caption } = inline;
        const alt = decorative.test(inline.alt) ? '' : inline.alt;
        if (inline.alt.trim() === '') this.#report('alt-missing', line);
        return [{ kind: 'figure', src, alt, caption, text: caption, line }];
      }
      if (inline.kind === 'break') return [];
      this.#report('picture-in-text', line);
      return [{ kind: 'paragraph', inlines: [inline], text: textOf([inline]), line }];
    });
  }

  #list({ token, inner }: Node): List {
    const items = inner.map((item): ListItem => {
      const blocks = this.#blocksInside(item.inner);
      for (const { kind, line } of blocks) if (kind === 'heading') this.#report('heading-in-list', line);
      return {
        paragraphs: blocks.flatMap((block) => (block.kind === 'list' ? [] : paragraphsOf(block))),
        lists: blocks.flatMap((block) => (block.kind === 'list' ? [block.list] : [])),
      };
    });
    return { ordered: token.type === 'ordered_list_open', start: Number(token.attrGet('start') ?? 1), items };
  }

  #table({ inner: parts }: Node, line: number): DraftBlock {
    const rows = parts.flatMap((part) => part.inner).map((row) => row.inner.map(inlinesIn));
    if (rows.some((row) => row.some(holdsPicture))) this.#report('picture-in-text', line);
    const text = rows.map((row) => row.map(textOf).join(' ')).join('\n');
    const alignment = parts[0]?.inner[0]?.inner.map(({ token }) => alignmentOf(token)) ?? [];
    return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1), alignment, text, line };
  }
}

/** The parser writes a column's alignment as a style of each cell. */
function alignmentOf(cell: Token): Alignment {
  const style = cell.attrGet('style');
  return alignments.find((side) => style === `text-align:${side}`);
}

const alignments = ['left', 'center', 'right'] as const;

function holdsPicture(inlines: readonly Inline[]): boolean {
  return everyRun(inlines).some(({ kind }) => kind === 'image');
}

function inlinesIn({ inner }: Node): Inline[] {
  return trimmed(inner.flatMap(({ token }) => inlinesOf(token.children ?? [])));
}
