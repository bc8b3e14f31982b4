import { beginsLikeNews, isDateline } from '../divide/wording.ts';
import type { Line } from '../line.ts';
import { beginsInside, isClosed, isOpen, isProse } from './endings.ts';
import { hasHalves, looksLikeHeadline } from './headline-shape.ts';
import { cutsWord } from './words.ts';

/** Whether two lines are one paragraph: certainly, perhaps (the editor is asked), or not. */
export type BreakVerdict = 'join' | 'ask' | 'apart';

const item = /^(?:[●■□▲△◆◇○◎※★☆◤▼]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])/u;
const joinsOn = /[的在和与及为对把被从向将是以于由而并或使让就也都还不其该各每这那更最再又可等]$/u;
const carriesOn = /^(?:[的了着过们等而且和与及是将于之也都性化者曾让把被]|同志|先生|女士)/u;

/** Judges whether line `index` and the one after it are one paragraph that a column or page broke. */
export function judgeBreak(lines: readonly Line[], index: number): BreakVerdict {
  const [before, after] = [lines[index], lines[index + 1]];
  if (!before || !after || before.mark !== 'text' || after.mark !== 'text') return 'apart';
  const [a, b] = [before.text, after.text];
  if (isLatin(a) && isLatin(b)) return goesOnInLatin(a, b) ? (after.gap === 0 ? 'join' : 'ask') : 'apart';
  if (!/[\p{Script=Han}“（《]/u.test(a) && !isProse(b)) return 'apart';
  if (item.test(b)) return 'apart';
  if (beginsInside(b) || cutsNumber(a, b)) return 'join';
  if (isVerse(lines, index)) return 'apart';
  if (a.length <= 30 && isDateline(a)) return isProse(b) ? 'join' : 'apart';
  if (isClosed(a))
    return isOpen(a) && !/[：:]$/.test(a) && !/^[“‘「『（(]/.test(b) && /[”’」』]/.test(b) ? 'ask' : 'apart';
  if (!/\p{Script=Han}/u.test(b)) return 'apart';
  return isLong(a) ? judgeLong(a, lines, index + 1) : judgeShort(a, b);
}

function isLatin(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text);
}

/** Words in Latin letters go on where a line ends without a mark and the next begins with a small letter. */
function goesOnInLatin(a: string, b: string): boolean {
  return /[A-Za-z0-9,;'’-]$/.test(a) && /^[a-z]/.test(b) && a.length > 20;
}

/** A line of sentences whose last one is not closed was broken; what follows may yet be something else. */
function judgeLong(a: string, lines: readonly Line[], next: number): BreakVerdict {
  const b = lines[next]?.text ?? '';
  if (/[—－]$/.test(a)) return 'ask';
  if (cutsWord(a, b) || joinsOn.test(a) || /[，、]$/.test(a) || isOpen(a)) return 'join';
  const last = next === lines.length - 1;
  if (/^[（(]/.test(b) || (!isProse(b) && !isClosed(b) && !last)) return 'ask';
  return 'join';
}

/** A short line without a closing mark is a headline, a name, or the beginning of a broken paragraph. */
function judgeShort(a: string, b: string): BreakVerdict {
  if (/[，、]$/.test(a)) return isClosed(b) || (isProse(b) && b.length > 40) ? 'join' : 'ask';
  const cut = cutsWord(a, b);
  const runsOn = joinsOn.test(a) || carriesOn.test(b) || isOpen(a) || /——$/.test(a);
  if (looksLikeHeadline(a, b)) return (cut && !hasHalves(a)) || runsOn ? 'ask' : 'apart';
  if (isProse(b) && (isOpen(a) || (cut && (isProse(a) || joinsOn.test(a))))) return 'join';
  return beginsLikeNews(b) && !cut && !runsOn ? 'apart' : 'ask';
}

/** A line with a full stop or two commas inside is no headline. */
function isLong(text: string): boolean {
  const end = text.search(/[。！？；]/u);
  if (end !== -1 && /[^。！？；]/u.test(text.slice(end + 1))) return isProse(text);
  return (
    isProse(text) &&
    (text.length >= 36 || (text.length >= 26 && /，.+，/u.test(text) && !text.includes('：')))
  );
}

/** `11` | `0万年`, `１８．` | `７％`, `—` | `—`: no line of a newspaper begins inside a number or a dash. */
function cutsNumber(a: string, b: string): boolean {
  return (/[\d０-９][.．]?$/.test(a) && /^[\d０-９]/.test(b)) || (/[^—]—$/.test(a) && /^—[^—]/.test(b));
}

/** Lines of a poem or a table stand apart though they are not closed: four short ones or more in a row. */
function isVerse(lines: readonly Line[], index: number): boolean {
  const short = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return text !== '' && text.length <= 20 && !/[。）)]$/.test(text);
  };
  if (!short(index) || !short(index + 1)) return false;
  let [first, last] = [index, index + 1];
  while (last - first < 3 && short(first - 1)) first -= 1;
  while (last - first < 3 && short(last + 1)) last += 1;
  return last - first >= 3;
}
