import type { Format } from '../../format.ts';
import { citations } from './citations.ts';
import { credits } from './credits.ts';
import { dates } from './dates.ts';
import { fieldNames } from './field-names.ts';
import { layout } from './layout.ts';
import { masthead } from './masthead.ts';
import { numbers } from './numbers.ts';

/** How Chinese is written. */
export const format: Format = {
  marks: {
    quoteOpen: '“',
    quoteClose: '”',
    listSeparator: '、',
    colon: '：',
    ellipsis: '……',
    creditSeparator: '/',
  },
  separators: (texts) => texts.slice(1).map(() => '、'),
  dates,
  numbers,
  sorting: {
    key: ({ id, reading }) => (reading === '' ? id.replaceAll('-', ' ') : reading.toLowerCase()),
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    letter: (key) => /^[a-z]/.exec(key)?.[0].toUpperCase() ?? '',
  },
  masthead,
  credits,
  layout,
  fieldNames,
  citations,
  typesetting: { lang: 'zh', region: 'CN', wordSpaces: false, narrowMarks: '' },
  typefaces: { song: [], hei: [] },
};
