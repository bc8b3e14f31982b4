import { periodAt } from './periods.ts';
import { entryFor, type Found, findInText, type Proposer } from './proposer.ts';

/** Proposes the numbers that a text prints. */
export const figures: Proposer = {
  kind: 'figures',
  sameAs: ({ value, unit = '' }) => `${Number(value)} ${unit}`,
  async *propose(proposing) {
    for (const one of findInText(proposing, findFigures)) {
      const id = await proposing.idFor(one.found.counts.slice(-8));
      const period = periodAt(one.passage.text, one.found.start, proposing.header.date);
      yield entryFor(proposing, one, { id, period });
    }
  },
};

/** A number that a text prints, with its unit and what it counts. */
interface FoundFigure extends Found {
  value: string;
  unit: string;
  qualifier: '' | 'over' | 'about' | 'up-to';
  counts: string;
}

const units =
  '(?:[百千万亿]|千万|百万)?(?:人次|千瓦时|平方米|平方公里|公里|公斤|公顷|课时|学时|小时|元|人|名|家|户|件|个百分点|个|组|场|期|项|次|位|对|支|批|篇|亩|吨|米|所|处|条|张|份|本|册|辆|台|套|座|间|门|届|岁|天|只|头|棵|株|盏|箱|袋)|%|％|百分点';
const numeral = '\\d+(?:[,，]\\d{3})+|\\d+(?:\\.\\d+)?';
const figure = new RegExp(`(约|近|达|超过|超|逾|共|突破)?(${numeral})(余|多)?(${units})?(余|多)?`, 'gu');
/** What stands after a number that is a date or part of a name. */
const dateOrName = /^(?:年|月|日|号|时|分|点|秒|世纪|大|佳|强)/u;

/** Finds the figures of a text. Years, dates, and digits that are part of a name are none. */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(figure)) {
    const [whole, before = '', digits = '', more = '', unit = '', late = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const [ahead, rest] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
    if (unit === '' || dateOrName.test(rest) || /第$/u.test(ahead) || /[A-Za-z\d.]$/.test(ahead + before))
      continue;
    const counts = countsOf(text, start, end, unit);
    if (counts === '') continue;
    found.push({
      value: digits.replace(/[,，]/g, ''),
      unit: unit.replace('％', '%'),
      qualifier: qualifierOf(before, more + late),
      counts,
      start,
      end,
    });
  }
  return found;
}

function qualifierOf(before: string, more: string): FoundFigure['qualifier'] {
  if (more !== '' || /超|逾|突破/u.test(before)) return 'over';
  if (/约|近/u.test(before)) return 'about';
  return before === '达' ? 'up-to' : '';
}

const most = 30;
/** As far as is looked for such words; what is longer is none. */
const longest = 3 * most;
/** Words that say how much or what became of it, and not what is counted. */
const noThing =
  /^(?:同比|环比|累计|分别|共|净)*(?:增长|增加|下降|减少|净增|增|累计|上升|提高|一名|面向|至少|最多)?$|^(?:以[上下内外]|[深高长宽]的?|分别)|(?:[由被等的有在也已致至]|已完成|预计)$/u;

/**
 * What is counted: the words after the unit (200余家企业), or before the number where nothing follows (培训班6期).
 * Empty where a bracket or another number cuts them: 31个省（区、市）, 8家主要市场日均上市2.2万吨.
 */
function countsOf(text: string, start: number, end: number, unit: string): string {
  const [after = ''] = /^[^，。；！？、：…（）()\d]*/u.exec(text.slice(end, end + longest)) ?? [];
  const [before = ''] =
    /[^，。；！？：（）()\d]*$/u.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
  const isCutAfter = /[（(\d]/u.test(text.charAt(end + after.length));
  const isCutBefore = /[\d）)]/u.test(text.charAt(start - before.length - 1));
  const own = after.trim().replace(/^的|的$|[“（]$/gu, '');
  const ahead = before
    .trim()
    .replace(/^[、和与共]|[“（]$|(?:约|近|达到?|共计?|为|了|超过?|突破|增至)+$/gu, '');
  if (/^(?:岁|届|小时)$/u.test(unit)) return '';
  const followed = own.length >= 2 && !/^(?:人次?|%|万?元)$/u.test(unit);
  const isThing = (words: string): boolean =>
    words.length >= 2 && words.length <= most && !noThing.test(words);
  if (followed) return isCutAfter || /[约近超达逾]$/u.test(own) || !isThing(own) ? '' : own;
  const isFolk = unit === '人' && ahead.length < 4 && own !== '' && !isCutAfter;
  const words = isFolk ? ahead + own : ahead || (isCutAfter ? '' : own);
  return isCutBefore || !isThing(words) ? '' : words;
}
