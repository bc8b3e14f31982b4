/** A span of time as a text says it, and as it is reckoned from the issue's date. */
interface FoundPeriod {
  printed: string;
  from?: string;
  to?: string;
  basis: 'stated' | 'resolved' | 'carried';
}

const spoken =
  /(去年|今年|前年)(\d{1,2})月份?(?:(\d{1,2})日)?|(\d{4})年(?:(\d{1,2})月份?)?(?:(\d{1,2})日)?|今年以来|(?<!\d)(\d{1,2})月份?(?:(\d{1,2})日)?|去年|前年|今年|全年|近[一二两三四五六七八九十几\d]+年来?|近年来|近几年来?|多年来/gu;

/** The last time that is said before a place of a text; `carried` when an earlier sentence says it. */
export function periodAt(text: string, place: number, date: string): FoundPeriod | undefined {
  let last: { match: RegExpExecArray; year: number } | undefined;
  const issueYear = Number(date.slice(0, 4));
  let year = issueYear;
  for (const match of text.slice(0, place).matchAll(spoken)) {
    if (/^去年/u.test(match[0])) year = issueYear - 1;
    else if (/^前年/u.test(match[0])) year = issueYear - 2;
    else if (/^今年/u.test(match[0])) year = issueYear;
    else if (match[4]) year = Number(match[4]);
    last = { match, year };
  }
  if (!last || !date) return undefined;
  const here = Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark, place - 1)));
  return reckon(last.match, last.year, last.match.index > here, date);
}

function reckon(match: RegExpExecArray, year: number, sameSentence: boolean, date: string): FoundPeriod {
  const [printed] = match;
  const month = match[2] ?? match[5] ?? match[7];
  const day = match[3] ?? match[6] ?? match[8];
  const when = [String(year), month?.padStart(2, '0'), month && day?.padStart(2, '0')]
    .filter(Boolean)
    .join('-');
  const isVague = /^近|^多年/u.test(printed);
  const span =
    printed === '今年以来' ? { from: `${date.slice(0, 4)}-01-01`, to: date } : { from: when, to: when };
  const isStated = isVague || match[4] !== undefined;
  const isDependent = match[7] !== undefined || printed === '全年';
  const own = isStated ? 'stated' : isDependent ? 'carried' : 'resolved';
  return { printed, ...(isVague ? {} : span), basis: sameSentence ? own : 'carried' };
}
