import { type Line, textLine } from '../line.ts';
import type { ReadingLog } from './reading-log.ts';

/** The page that an article stands on, as sites of papers print it: 第03版：要闻. */
const pageMark = /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?:\s*[:：]\s*\p{Script=Han}{1,8})?/u;
const dayMark = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?!\d)/u;
/** What else stands in such a line. */
const others =
  /(?:星期|周)[一二三四五六日天]|第\s*\d+\s*期|总第|农历\S{2,8}|[\s|｜/／·•，,:：()（）[\]【】—-]+/gu;

/** The longest line that says where and when a paper was printed. */
const longest = 60;

/**
 * Takes the lines that say on what page of a paper, and on which day, an article was printed out of what was left out: sites
 * print them above the article, beside their menus. `above` are the lines that stand there. A page or day that is
 * one of several says nothing.
 */
export function takeImprint(log: ReadingLog, above: ReadonlySet<string>): Line[] {
  const found = log.leftOut
    .flatMap(({ kind, text }) => (kind === 'around' ? text.split('\n') : []))
    .filter((text) => above.has(text) && isImprint(text));
  const isOne = (mark: RegExp): boolean =>
    new Set(found.flatMap((text) => numberOf(mark.exec(text)) ?? [])).size === 1;
  const taken = new Set(
    found.filter((text) => [pageMark, dayMark].every((mark) => !mark.test(text) || isOne(mark))),
  );
  const lines = [...taken].map((text): Line => textLine(text, 0));
  log.leftOut = log.leftOut.map((one) => {
    if (one.kind !== 'around') return one;
    const kept = one.text.split('\n').filter((text) => !taken.delete(text));
    return { ...one, text: kept.join('\n') };
  });
  return lines;
}

function isImprint(text: string): boolean {
  if (text.length > longest || !(pageMark.test(text) || dayMark.test(text))) return false;
  return text.replace(pageMark, '').replace(dayMark, '').replace(others, '') === '';
}

/** The page or day of a mark, written in one way. */
function numberOf(match: RegExpExecArray | null): string | undefined {
  return match
    ?.slice(1)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join('-');
}
