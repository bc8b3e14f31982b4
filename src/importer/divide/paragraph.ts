import { readByline, readCredits } from '../credits/read-credits.ts';
import { cellsOf, type Line, withoutObjects } from '../line.ts';
import { isName, splitNames } from '../names.ts';
import { readMasthead } from '../recognise/masthead.ts';
import { isClosed } from '../repair/endings.ts';
import { isFull, wrapWidth } from '../repair/join-lines.ts';
import { classOf, markerOf } from './look-class.ts';
import { isCaption, isDateline, isDeckLike, isOrnament, isSalutation } from './wording.ts';

/** A paragraph of the document, which is one line or the lines that it was wrapped into, and what its words alone tell of it. */
export interface Paragraph {
  lines: Line[];
  /** The first of them. */
  line: Line;
  text: string;
  gap: number;
  /** `head`: it may stand above a text; `credit`: who wrote or made it, when and where; `prose`; `object`: a table, a picture, an item of a list. */
  form: 'head' | 'credit' | 'prose' | 'object';
  /** By what it is known to look as others do; paragraphs of one class look alike. */
  look: string;
}

/** The texts of a paragraph: of a table each cell that has words. */
export function cellsIn({ line, text }: Paragraph): string[] {
  return line.rows ? cellsOf(line) : [text];
}

/** Puts wrapped lines together and tells paragraphs that may stand above a text from the text itself. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(lines);
  const grouped: Pick<Paragraph, 'line' | 'lines'>[] = [];
  for (const line of lines) {
    const last = grouped.at(-1)?.lines;
    const above = last?.at(-1);
    const wrapped =
      width !== undefined &&
      above?.mark === 'text' &&
      line.mark === 'text' &&
      line.gap === 0 &&
      !line.indented &&
      isSetAlike(above, line) &&
      isFull(above, width, line);
    const goesOn = wrapped || (last !== undefined && last.length < 3 && isBrokenHead(above, line));
    if (last && goesOn) last.push(line);
    else grouped.push({ line, lines: [line] });
  }
  const paragraphs: Paragraph[] = [];
  for (const { line, lines: own } of grouped) {
    const text = withoutObjects(own.map((one) => one.text).join(''));
    const form = formOf(line, text, paragraphs.at(-1));
    paragraphs.push({ lines: own, line, text, gap: line.gap, form, look: classOf(line) });
  }
  return paragraphs;
}

/** Whether two lines may be one paragraph by their look. */
function isSetAlike(above: Line, line: Line): boolean {
  return (
    above.bold === line.bold && above.look?.size === line.look?.size && above.look?.align === line.look?.align
  );
}

/** Whether a short line goes on below in the same paragraph: a headline that was broken by hand. */
function isBrokenHead(above: Line | undefined, line: Line): boolean {
  return (
    above?.look?.size !== undefined &&
    line.gap === 0 &&
    above.mark === line.mark &&
    (line.mark === 'text' || line.mark === 'heading') &&
    above.text.length + line.text.length <= longestHead &&
    classOf(above) === classOf(line) &&
    !isDeckLike(line.text) &&
    !isRunningText(above.text, false) &&
    !isRunningText(line.text, false)
  );
}

/** A headline has seldom more characters; those in Latin letters twice as many. */
const longestHead = 64;

function formOf(line: Line, text: string, above: Paragraph | undefined): Paragraph['form'] {
  if (line.mark === 'table' || line.mark === 'picture') return 'object';
  const styled =
    line.mark === 'heading' || /^(?:title|kicker|subtitle|heading)$/.test(line.look?.style ?? '');
  const captioned = line.look?.style === 'caption' || (!styled && isCaption(text));
  if (above?.lines.at(-1)?.mark === 'picture' && captioned) return 'object';
  if (line.look?.style === 'byline' || readByline(text) || readCredits(text)) return 'credit';
  if (!styled && (readMasthead(text) || isOrnament(text) || isPoet(text, above))) return 'credit';
  if (!styled && isSalutation(text)) return 'prose';
  const latin = !/\p{Script=Han}/u.test(text);
  const length = latin ? text.length / 2 : text.length;
  if (styled) return length > 2 * longestHead ? 'prose' : 'head';
  if (line.mark === 'item' && !line.bold) return 'object';
  return length <= longestHead && !isRunningText(text, latin) ? 'head' : 'prose';
}

/** A name or two alone below a headline. */
function isPoet(text: string, above: Paragraph | undefined): boolean {
  if (above?.form !== 'head') return false;
  const names = text.length <= 20 && /\s/u.test(text) ? splitNames(text) : undefined;
  return isName(text.replace(/\s/gu, '')) || (names !== undefined && names.length <= 3);
}

/** Whether a text is written in sentences, which end, or stops in the middle of one. */
function isRunningText(text: string, latin: boolean): boolean {
  const bare = text.replace(/(?<![”’"』」）)])[”’"』」）)]+$/u, '');
  if (/[，、；,;。]$/u.test(bare)) return true;
  if (latin) return isLatinSentence(bare) || !/\p{L}/u.test(text);
  if (goesOn(text) || isDateline(text)) return true;
  // Of more than two clauses, or of long ones, sentences are made.
  const clauses = text.split('，');
  if (clauses.length > 2 ? text.length > 30 : clauses.length > 1 && text.length > 40) return true;
  if (/[：:]$/u.test(bare)) return text.length > 30;
  // A headline may ask or exclaim, and end with a quotation or a note in brackets.
  return isClosed(text) && !/[！？!?…”’』」》）)]$/u.test(text) && markerOf(text).kind === '';
}

/** Whether words in Latin letters are a sentence, or the beginning of one: they end with a full stop, or another begins among them. */
function isLatinSentence(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (/[\p{Ll}\d)][.:]$/u.test(text) && (words > 3 || text.endsWith(':'))) return true;
  return words > 16 || /\p{Ll}{2}[.!?]["”’»]?\s+["“‘«¿¡]?\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text);
}

/** Whether more than closing marks stands after the end of a sentence. */
function goesOn(text: string): boolean {
  const end = text.search(/[。；]/u);
  return end !== -1 && /[^。；”’』」）)\s]/u.test(text.slice(end + 1));
}
