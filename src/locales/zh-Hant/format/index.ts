import type { Format } from '../../format.ts';
import type { Part } from '../../locale.ts';
import { rewritten } from '../../rewritten.ts';
import { format as simplified } from '../../zh-CN/format/index.ts';
import { inTraditional, patternInTraditional } from '../in-traditional.ts';
import { citations } from './citations.ts';
import { datesInLine } from './dates-in-line.ts';

/** Names without a reading are filed by the strokes of their characters. */
const { compare } = new Intl.Collator('zh-Hant', { numeric: true });

const { dates, numbers, masthead, credits, layout, fieldNames } = simplified;

/** How Chinese is written in traditional characters, where that differs from simplified ones. */
export const format: Part<Format> = {
  marks: { quoteOpen: '「', quoteClose: '」' },
  dates: { inLine: datesInLine, weekdayInLine: patternInTraditional(dates.weekdayInLine) },
  numbers: {
    figure: rewritten(numbers.figure, inTraditional),
    qualifiers: rewritten(numbers.qualifiers, patternInTraditional),
    between: patternInTraditional(numbers.between),
    times: patternInTraditional(numbers.times),
    numerals: (value) => numbers.numerals(value).map(inTraditional),
    beside: rewritten(numbers.beside, inTraditional),
  },
  sorting: { key: ({ name, reading }) => reading.toLowerCase() || name, compare },
  masthead: { kinds: rewritten(masthead.kinds, inTraditional) },
  credits: {
    ...rewritten(credits, patternInTraditional),
    picture: `${patternInTraditional(credits.picture)}|圖[：:]\\s*\\S{1,20}`,
  },
  layout: rewritten(layout, patternInTraditional),
  fieldNames: Object.fromEntries(
    Object.entries(fieldNames).map(([name, field]) => [inTraditional(name), field]),
  ),
  citations,
  typesetting: { region: 'TW' },
  typefaces: {
    song: ['Songti TC', 'Noto Serif CJK TC', 'Source Han Serif TC', 'PMingLiU'],
    hei: ['PingFang TC', 'Noto Sans CJK TC', 'Source Han Sans TC', 'Microsoft JhengHei', 'Heiti TC'],
  },
};
