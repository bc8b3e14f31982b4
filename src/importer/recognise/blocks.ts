import { sliceText } from '../../content/slice-text.ts';
import type { Doubt } from '../doubt.ts';
import type { Line } from '../line.ts';
import { closeHeadline, closeSpaces } from '../repair/close-spaces.ts';
import type { JoinedLine } from '../repair/join-lines.ts';
import type { DraftBlock } from './draft.ts';
import { headingLevels } from './headings.ts';

/** The blocks of a text, and the line that each was made of first. */
export interface RecognisedBlocks {
  blocks: { block: DraftBlock; lines: JoinedLine[] }[];
  doubts: Doubt[];
}

const caption = /^(?:[△▲▼▽◀▶]|[上下左右]?图(?:为|一|二|[:：\d])|[（(]?[上下左右]图)|摄[）)]?[。]?$/u;

/** Tells 小标题, paragraphs, lists, tables and pictures with their captions apart. */
export function recogniseBlocks(lines: readonly JoinedLine[]): RecognisedBlocks {
  const levels = headingLevels(lines);
  const found: RecognisedBlocks = { blocks: [], doubts: [] };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const next = lines[at + 1];
    const level = levels[at] ?? 0;
    if (line.mark === 'picture') {
      const below =
        next?.mark === 'text' && next.text.length <= 80 && caption.test(next.text) ? next : undefined;
      found.blocks.push({
        block: figureOf(line, below, found.doubts),
        lines: below ? [line, below] : [line],
      });
      if (below) at += 1;
    } else if (line.mark === 'item') addItem(line, lines[at - 1], found);
    else if (line.rows) found.blocks.push({ block: { kind: 'table', rows: line.rows }, lines: [line] });
    else if (level > 0) {
      found.blocks.push({ block: { kind: 'heading', level, text: closeHeadline(line.text) }, lines: [line] });
    } else {
      const { text, doubtful } = closeSpaces(line.text);
      if (doubtful) found.doubts.push({ kind: 'spaces', text: spaced(text), other: '', done: false });
      found.blocks.push({ block: { kind: 'paragraph', text }, lines: [line] });
    }
  }
  return found;
}

function figureOf(line: Line, below: Line | undefined, doubts: Doubt[]): DraftBlock {
  const words = below ? closeSpaces(below.text).text : '';
  const alt = line.text || words.replace(/[（(][^（(]*摄[）)][。]?$/u, '');
  const picture = line.picture ?? 0;
  if (alt === '') doubts.push({ kind: 'alt', text: String(picture + 1), other: '', done: false });
  return { kind: 'figure', picture, alt, caption: words };
}

function addItem(line: JoinedLine, before: JoinedLine | undefined, found: RecognisedBlocks): void {
  const last = found.blocks.at(-1);
  const ordered = line.order !== undefined;
  const { text } = closeSpaces(line.text);
  const goesOn = before?.mark === 'item' && (!ordered || line.order !== 1);
  if (goesOn && last?.block.kind === 'list' && last.block.ordered === ordered) {
    last.block.items.push(text);
    last.lines.push(line);
  } else {
    found.blocks.push({
      block: { kind: 'list', ordered, start: line.order ?? 1, items: [text] },
      lines: [line],
    });
  }
}

/** The words round the first space between Chinese characters. */
function spaced(text: string): string {
  const at = text.search(/(?<=\p{Script=Han}) (?=\p{Script=Han})/u);
  return sliceText(text, Math.max(0, at - 8), at + 9);
}
