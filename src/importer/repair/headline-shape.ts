import { isSurname } from '../names.ts';

const byline =
  /^(?:本报|新华社|特约|实习|见习|□|■|◎)?.{0,6}(?:记者|通讯员|评论员|编辑|特派员)[\p{Script=Han}\s、·]{0,12}$/u;
const numbered =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]|[０-９]{1,2}[、．]|第[一二三四五六七八九十]+[章节部]|[●■□▲△◆◇○◎※★☆])/u;
/** Whether a short line without a closing mark looks like a headline, a 小标题, a byline or a name above the next line. */
export function looksLikeHeadline(line: string, below: string): boolean {
  if (byline.test(line) || numbered.test(line)) return true;
  if (/^[\p{Script=Han}]{2,3}$/u.test(line) && isSurname(line.charAt(0))) return true;
  if (/[，。]/.test(line) ? isCouplet(line) : hasHalves(line)) return true;
  return comesBack(line, below);
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

/** A headline's words come back in the paragraph below it; a broken sentence does not say itself twice. */
function comesBack(line: string, below: string): boolean {
  if (line.length < 5) return false;
  const head = below.slice(0, 90);
  let again = 0;
  for (let at = 0; at + 2 <= line.length; at += 1) if (head.includes(line.slice(at, at + 2))) again += 1;
  return again >= (line.length - 1) * 0.3;
}
