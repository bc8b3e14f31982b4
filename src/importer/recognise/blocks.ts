import { sliceText } from '../../content/slice-text.ts';
import { markerOf } from '../divide/look-class.ts';
import { isCaption as hasCaptionWords } from '../divide/wording.ts';
import { type InlineObject, type Line, withoutObjects } from '../line.ts';
import { closeHeadline, closeSpaces, doubtfulSpace } from '../repair/close-spaces.ts';
import { isSubheading } from '../repair/headline-shape.ts';
import type { JoinedLine } from '../repair/join-lines.ts';
import type { RepairLog } from '../repair/repair-log.ts';

/** A block of an article that is about to be written. */
export type DraftBlock = (
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'figure'; picture: number; alt: string; caption: string }
  | { kind: 'note'; number: number; paragraphs: string[] }
) & {
  /** What stands in its text as U+FFFC, in order. */
  objects?: InlineObject[] | undefined;
};

/** Tells 小标题, paragraphs, lists, tables and pictures with their captions apart. */
export function recogniseBlocks(lines: readonly JoinedLine[], log: RepairLog): DraftBlock[] {
  const levels = headingLevels(lines);
  const blocks: DraftBlock[] = [];
  lines.forEach((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const level = levels[at] ?? 0;
    const { objects } = line;
    if (isCaption(line, before)) return;
    if (line.mark === 'picture') {
      const words = next && isCaption(next, line) ? closeSpaces(withoutObjects(next.text)) : '';
      const alt = line.text || words.replace(/[（(][^（(]*摄[）)][。]?$/u, '');
      blocks.push({ kind: 'figure', picture: line.picture ?? 0, alt, caption: words });
    } else if (line.mark === 'item') addItem(line, before, blocks);
    else if (line.rows) blocks.push({ kind: 'table', rows: line.rows, objects });
    else if (level > 0) blocks.push({ kind: 'heading', level, text: closeHeadline(line.text), objects });
    else {
      const text = closeSpaces(line.text);
      const space = doubtfulSpace(text);
      const words = withoutObjects(sliceText(text, Math.max(0, space - 8), space + 9));
      if (space !== -1) log.doubts.push({ kind: 'spaces', text: words });
      blocks.push({ kind: 'paragraph', text, objects });
    }
  });
  return blocks;
}

/** Whether a line below a picture says what it shows: by its style, its words, or because it stands in the middle as the picture does. */
function isCaption({ mark, text, bold, look }: Line, above: Line | undefined): boolean {
  if (above?.mark !== 'picture' || mark !== 'text') return false;
  const isCentred = look?.align === 'center' && !bold && text.length <= 60 && !/。.*。/u.test(text);
  return look?.style === 'caption' || isCentred || hasCaptionWords(text);
}

function addItem(line: Line, before: Line | undefined, blocks: DraftBlock[]): void {
  const last = blocks.at(-1);
  const ordered = line.order !== undefined;
  const text = closeSpaces(line.text);
  const goesOn = before?.mark === 'item' && (!ordered || line.order !== 1);
  if (goesOn && last?.kind === 'list' && last.ordered === ordered) {
    last.items.push(text);
    if (line.objects) last.objects = [...(last.objects ?? []), ...line.objects];
  } else blocks.push({ kind: 'list', ordered, start: line.order ?? 1, items: [text], objects: line.objects });
}

/** For each line its level as a 小标题 (2 to 4), or 0 for text. Levels never skip one. */
function headingLevels(lines: readonly JoinedLine[]): number[] {
  const marked = lines.flatMap((line) => (line.mark === 'heading' ? [line.level ?? 1] : []));
  const top = Math.min(...marked, 9);
  let level = 1;
  let numbered = false;
  return lines.map((line, index) => {
    if (!isSubheading(lines, index)) return 0;
    const { kind } = markerOf(line.text);
    if (kind === '一、') numbered = true;
    const wanted =
      line.mark === 'heading' ? 2 + (line.level ?? 1) - top : numbered && kind === '（一）' ? 3 : 2;
    level = Math.min(Math.max(wanted, 2), level + 1, 4);
    return level;
  });
}
