import { readByline } from '../credits/read-credits.ts';
import { markerOf } from '../divide/look-class.ts';
import type { Line } from '../line.ts';
import { isName, isSurname } from '../names.ts';
import { isClosed } from './endings.ts';
import { overlap } from './words.ts';

const byline =
  /^(?:本报|新华社|特约|实习|见习|□|■|◎)?.{0,6}(?:记者|通讯员|评论员|编辑|特派员)[\p{Script=Han}\s、·]{0,12}$/u;

/** Whether a short line without a closing mark looks like a headline, a 小标题, a byline or a name above the next line. */
export function looksLikeHeadline(line: string, below: string): boolean {
  if (byline.test(line) || markerOf(line).kind !== '') return true;
  if (/^[\p{Script=Han}]{2,3}$/u.test(line) && isSurname(line.charAt(0))) return true;
  if (/[，。]/.test(line) ? isCouplet(line) : hasHalves(line)) return true;
  // A headline's words come back in the paragraph below it; a broken sentence does not say itself twice.
  return line.length >= 5 && overlap(line, below.slice(0, 90)) >= 0.34;
}

/** Two halves with a space between them. */
export function hasHalves(line: string): boolean {
  return /[\p{Script=Han}”》！？][ \u3000]+[\p{Script=Han}“《]/u.test(line);
}

/** Two halves of nearly the same length, as headlines have them. */
function isCouplet(line: string): boolean {
  const [first = '', second = '', ...more] = line.split(/[，]/u);
  return (
    more.length === 0 &&
    !line.includes('。') &&
    first.length >= 4 &&
    first.length <= 13 &&
    Math.abs(first.length - second.length) <= 1
  );
}

const longestSubheading = 34;

/** Whether a line is a 小标题: as its file says, or because it is short, has no closing mark and stands above a longer one, outside poems and lists of names. */
export function isSubheading(lines: readonly (Line & { asked?: boolean })[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line?.mark === 'heading') return true;
  if (line?.mark !== 'text' || line.asked || !next || next.mark === 'picture') return false;
  const { text } = line;
  if (text.length > longestSubheading || text.length < 2 || !/\p{Script=Han}/u.test(text)) return false;
  if (isName(text) || readByline(text) || /[，、；：:]$/u.test(text)) return false;
  if (line.bold && !/。$/.test(text)) return true;
  if (isClosed(text)) return false;
  return (
    next.mark === 'item' || next.mark === 'table' || next.mark === 'heading' || startsText(lines, index + 1)
  );
}

/** Whether a text begins at a line, perhaps below one more 小标题 (一、 above （一）). */
function startsText(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length >= 25 || /[。！？]/.test(text)) return true;
  return /^(?:一、|（一）)$/.test(markerOf(text).kind) && (lines[index + 1]?.text.length ?? 0) >= 25;
}
