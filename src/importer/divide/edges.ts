import { readCredits } from '../credits/read-credits.ts';
import { readMasthead } from '../recognise/masthead.ts';
import { cellsIn, type Paragraph } from './paragraph.ts';
import {
  isClosing,
  isContentsHead,
  isImprint,
  isKickerLike,
  isPaperName,
  isSectionName,
  isSmallPrint,
} from './wording.ts';

/** The most paragraphs of a masthead, and of the end matter. */
const deepest = 14;

/** The index of the first paragraph below the masthead: the paper's name, its number and date, who makes it. */
export function mastheadEnd(
  paragraphs: readonly Paragraph[],
  isNamed: (paragraph: Paragraph) => boolean,
): number {
  let end = 0;
  let numbered = false;
  for (const [at, paragraph] of paragraphs.slice(0, deepest).entries()) {
    if (paragraph.form === 'prose' || isContentsHead(paragraph.text)) break;
    const cells = cellsIn(paragraph);
    if (paragraph.line.mark === 'picture') continue;
    if (!isNamed(paragraph) && !cells.some(isMastheadLine)) {
      // Below the number the headline may come at once; above it the name of the paper stands.
      if (paragraph.form === 'object') break;
      continue;
    }
    const above = paragraphs.slice(end, at).filter(({ line }) => line.mark !== 'picture');
    const nameable = cells.some(saysNumber)
      ? !numbered && above.length <= 3
      : above.every(({ text }) => isPaperName(text)) && end === 0;
    if (above.length > 0 && !nameable) continue;
    numbered ||= cells.some(saysNumber);
    end = at + 1;
  }
  while (end > 0 && isMotto(paragraphs, end)) end += 1;
  return end;
}

/** Whether a line below the masthead is a motto of the paper: it looks as the line above does and the headline below does not, or a gap sets off both. */
function isMotto(paragraphs: readonly Paragraph[], at: number): boolean {
  const [above, here, below] = [paragraphs[at - 1], paragraphs[at], paragraphs[at + 1]];
  if (here?.form !== 'head' || above?.form === 'object' || !above || !below) return false;
  if (isContentsHead(here.text) || isKickerLike(here.text) || isSectionName(here.text)) return false;
  if (isContentsHead(below.text)) return here.gap <= above.gap;
  if (below.form !== 'head') return false;
  return here.line.look?.size !== undefined
    ? here.look === above.look && here.look !== below.look
    : here.gap === 0 && below.gap > 0;
}

function isMastheadLine(text: string): boolean {
  return (
    readMasthead(text, { isMasthead: true, names: [] }) !== undefined ||
    readCredits(text) !== undefined ||
    isImprint(text) ||
    isSmallPrint(text)
  );
}

/** Whether a line says the number of an issue. */
function saysNumber(text: string): boolean {
  return readMasthead(text, { isMasthead: true, names: [] })?.number !== undefined;
}

/** The index of the first paragraph of the end matter: 报送, 责任编辑, 印数. */
export function closingStart(paragraphs: readonly Paragraph[], from: number): number {
  let start = paragraphs.length;
  for (let at = paragraphs.length - 1; at >= Math.max(from + 1, paragraphs.length - deepest); at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const cells = cellsIn(paragraph);
    if (cells.length > 0 && cells.every((cell) => cell.length <= 120 && isClosing(cell))) start = at;
    // A list of addressees may run over to a line of its own.
    else if (paragraph.text.length > 60 || start - at > 1) break;
  }
  return start;
}
