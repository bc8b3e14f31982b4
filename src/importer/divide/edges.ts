import { readCredits } from '../recognise/credits.ts';
import { readMasthead } from '../recognise/masthead.ts';
import type { Paragraph } from './paragraph.ts';
import { isClosing, isContentsHead, isImprint, isPaperName } from './wording.ts';

/** The most paragraphs of a masthead, and of the end matter. */
const deepest = 14;

/** The index of the first paragraph below the masthead: the paper's name, its number and date, who makes it. */
export function mastheadEnd(
  paragraphs: readonly Paragraph[],
  isNamed: (paragraph: Paragraph) => boolean,
): number {
  let end = 0;
  let numbered = false;
  for (let at = 0; at < Math.min(paragraphs.length, deepest); at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.form === 'prose' || isContentsHead(paragraph.text)) break;
    const cells = paragraph.lines[0]?.rows?.flat().filter((cell) => cell !== '') ?? [paragraph.text];
    if (paragraph.lines[0]?.mark === 'picture') continue;
    if (!isNamed(paragraph) && !cells.some(isMastheadLine)) {
      // Below the number the headline may come at once; above it the name of the paper stands.
      if (paragraph.form === 'object') break;
      continue;
    }
    const above = paragraphs.slice(end, at).filter(({ lines }) => lines[0]?.mark !== 'picture');
    const nameable = cells.some(saysNumber)
      ? !numbered && above.length <= 3
      : above.every(({ text }) => isPaperName(text)) && end === 0;
    if (above.length > 0 && !nameable) break;
    numbered ||= cells.some(saysNumber);
    end = at + 1;
  }
  return end;
}

function isMastheadLine(text: string): boolean {
  return (
    readMasthead(text, { isMasthead: true, names: [] }) !== undefined ||
    readCredits(text) !== undefined ||
    isImprint(text) ||
    /^(?:内部(?:资料|刊物|交流)|免费(?:交流|赠阅)|主办|承办|编印|编辑|准印证|刊号|(?:国内|国际)?统一刊号|ISSN|CN\s*\d)/u.test(
      text,
    )
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
    const cells = paragraph.lines[0]?.rows?.flat().filter((cell) => cell !== '') ?? [paragraph.text];
    if (cells.length > 0 && cells.every((cell) => cell.length <= 120 && isClosing(cell))) start = at;
    // A list of addressees may run over to a line of its own.
    else if (paragraph.text.length > 60 || start - at > 1) break;
  }
  return start;
}
