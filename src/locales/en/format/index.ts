import type { Format } from '../../format.ts';
import { collation } from '../../latin/collation.ts';
import { groupedNumber, listSeparators, measured } from '../../writing.ts';
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
  separators: listSeparators('en-GB'),
  dates,
  numbers: {
    write: groupedNumber('en'),
    figure: {
      over: (number, unit) => `over ${measured(number, unit, ' ')}`,
      about: (number, unit) => `about ${measured(number, unit, ' ')}`,
      'up-to': (number, unit) => `up to ${measured(number, unit, ' ')}`,
      '': (number, unit) => measured(number, unit, ' '),
    },
    qualifiers: { before: '', after: '' },
    between: '',
    times: '',
    numerals: (value) => {
      const word = numerals[value];
      return word === undefined ? [] : [word, word.charAt(0).toUpperCase() + word.slice(1)];
    },
    beside: { before: 'A-Za-z', after: 'A-Za-z' },
  },
  sorting: collation('en'),
  masthead: {
    number:
      '(?<!\\p{L})(?:Vol(?:ume)?\\.?\\s*(?:\\d+|[IVXLC]+)\\s*[,·•|;/–—-]?\\s*)?(?:Nos?\\.?|Numbers?|Issues?)\\s*\\d{1,5}(?:\\s*[–—/-]\\s*\\d{1,5})?(?!\\d)|(?<!\\p{L})Vol(?:ume)?\\.?\\s*(?:\\d+|[IVXLC]+)(?![\\p{L}\\d])',
    kinds: {
      trial: ['trial issue', 'pilot issue'],
      special: ['special issue', 'special edition'],
      supplement: ['supplement', 'special supplement', 'extra edition'],
      double: ['double issue', 'combined issue'],
    },
  },
  credits: {
    desk: '',
    writers: '',
    collective:
      '(?:[Tt]he )?(?:[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|[Ee]ditors|[Ee]ditorial (?:[Bb]oard|[Tt]eam))',
    by: '(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport|[Aa]rticle|[Ii]nterview|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Dd]rawings?)(?: (?:and|&) (?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Dd]rawings?))? )?[Bb]y|(?:(?:STORY|WORDS|TEXT|PHOTOS?)(?: (?:AND|&) PHOTOS?)? )?BY|(?:[Ww]ords|[Tt]ext|[Ss]tory)(?: and [Pp]hotos?)?(?=:)',
    posts:
      '(?:reporter|editor|correspondent|writer|columnist|photographer|secretary|president|chair(?:man|woman|person)?|treasurer|organi[sz]er|steward|officer|delegate|representative|director|staff|member|volunteer)s?',
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
  typefaces: { song: [], hei: [] },
};
