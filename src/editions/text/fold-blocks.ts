import type { Block, Inline, List } from '../../content/block.ts';

type BlockOf<Kind> = Extract<Block, { kind: Kind }>;
type InlineOf<Kind> = Extract<Inline, { kind: Kind }>;

/** A list, of whose items each run has become something else. */
export interface FoldedList<Run> {
  ordered: boolean;
  start: number;
  items: readonly { paragraphs: readonly (readonly Run[])[]; lists: readonly FoldedList<Run>[] }[];
}

/** What an edition makes of each kind of run; marks and links are given what was made of the runs inside them. */
export interface RunMakers<Run> {
  text(run: InlineOf<'text'>): Run;
  code(run: InlineOf<'code'>): Run;
  strong(runs: readonly Run[]): Run;
  emphasis(runs: readonly Run[]): Run;
  deletion(runs: readonly Run[]): Run;
  link(runs: readonly Run[], link: InlineOf<'link'>): Run;
  note(run: InlineOf<'note'>): Run;
  break(): Run;
}

/** What an edition makes of each kind of block, given what it made of the runs inside. */
export interface BlockMakers<Run, Piece> {
  paragraph(runs: readonly Run[], block: BlockOf<'paragraph' | 'lead'>): Piece;
  heading(runs: readonly Run[], block: BlockOf<'heading'>): Piece;
  list(list: FoldedList<Run>, block: BlockOf<'list'>): Piece;
  quote(paragraphs: readonly (readonly Run[])[], block: BlockOf<'quote'>): Piece;
  table(
    rows: { head: readonly (readonly Run[])[]; rows: readonly (readonly (readonly Run[])[])[] },
    block: BlockOf<'table'>,
  ): Piece;
  figure(block: BlockOf<'figure'>): Piece;
  note(paragraphs: readonly (readonly Run[])[], block: BlockOf<'note'>): Piece;
}

/** What an edition makes of runs and of the blocks that they are in. */
export interface Makers<Run, Piece> {
  runs: RunMakers<Run>;
  blocks: BlockMakers<Run, Piece>;
}

/** Goes through the blocks of a text in reading order, the notes last, and gives what an edition makes of each. */
export function foldBlocks<Run, Piece>(blocks: readonly Block[], makers: Makers<Run, Piece>): Piece[] {
  return blocks.map((block) => foldBlock(block, makers));
}

function foldBlock<Run, Piece>(block: Block, { runs, blocks: made }: Makers<Run, Piece>): Piece {
  const runsOf = (inlines: readonly Inline[]) => foldRuns(inlines, runs);
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
      return made.paragraph(runsOf(block.inlines), block);
    case 'heading':
      return made.heading(runsOf(block.inlines), block);
    case 'list':
      return made.list(foldList(block.list, runs), block);
    case 'quote':
      return made.quote(block.paragraphs.map(runsOf), block);
    case 'table': {
      const rows = block.rows.map((row) => row.map(runsOf));
      return made.table({ head: block.head.map(runsOf), rows }, block);
    }
    case 'figure':
      return made.figure(block);
    case 'note':
      return made.note(block.paragraphs.map(runsOf), block);
  }
}

/** What an edition makes of the runs of a text; a picture inside words, which a check refuses, gives its words. */
export function foldRuns<Run>(inlines: readonly Inline[], makers: RunMakers<Run>): Run[] {
  return inlines.map((run) => foldRun(run, makers));
}

function foldRun<Run>(run: Inline, makers: RunMakers<Run>): Run {
  switch (run.kind) {
    case 'text':
      return makers.text(run);
    case 'code':
      return makers.code(run);
    case 'break':
      return makers.break();
    case 'note':
      return makers.note(run);
    case 'image':
      return makers.text({ kind: 'text', text: run.alt });
    case 'link':
      return makers.link(foldRuns(run.children, makers), run);
    default:
      return makers[run.kind](foldRuns(run.children, makers));
  }
}

function foldList<Run>({ ordered, start, items }: List, makers: RunMakers<Run>): FoldedList<Run> {
  return {
    ordered,
    start,
    items: items.map(({ paragraphs, lists }) => ({
      paragraphs: paragraphs.map((each) => foldRuns(each, makers)),
      lists: lists.map((list) => foldList(list, makers)),
    })),
  };
}
