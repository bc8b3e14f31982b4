import type { Format } from '../../format.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How English is written. */
export const format: Format = {
  marks: {
    quoteOpen: '“',
    quoteClose: '”',
    listSeparator: ', ',
    colon: ': ',
    ellipsis: '…',
    creditSeparator: ': ',
  },
  dates,
  numbers: {
    figure: {
      over: (number, unit) => `over ${number} ${unit}`.trimEnd(),
      about: (number, unit) => `about ${number} ${unit}`.trimEnd(),
      'up-to': (number, unit) => `up to ${number} ${unit}`.trimEnd(),
      '': (number, unit) => `${number} ${unit}`.trimEnd(),
    },
    qualifiers: { before: '', after: '' },
    between: '',
    times: '',
    numerals: (value) => {
      const word = numerals[value];
      return word === undefined ? [] : [word, word.charAt(0).toUpperCase() + word.slice(1)];
    },
    beside: { before: '', after: '' },
  },
  sorting: {
    key: ({ id, reading }) => (reading === '' ? id.replaceAll('-', ' ') : reading.toLowerCase()),
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  },
  credits: {
    editor: 'editor',
    notEditor: 'art',
    picture: '(?:Photo|Photograph|Picture|Drawing)(?: by|:)\\s.{1,60}',
  },
  fieldNames: {
    author: 'byline',
    auther: 'byline',
    authors: 'byline',
    subtitle: 'deck',
    headline: 'title',
    body: 'text',
  },
  citations,
  typesetting: { lang: 'en', region: 'GB', wordSpaces: true, narrowMarks: '‘’“”' },
};
