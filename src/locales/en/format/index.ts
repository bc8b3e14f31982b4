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
    source: 'Source',
    time: 'Date|Published',
    labels:
      '(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport|[Ii]nterview|[Aa]rticle|[Aa]uthor|[Ww]riter|[Rr]eporter|[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Pp]ictures?|[Dd]rawings?|[Ii]llustrations?)(?: (?:and|&) (?:[Pp]hotos?|[Pp]ictures?|[Dd]rawings?))?',
    collective:
      '(?:[Tt]he )?(?:[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|[Ee]ditors|[Ee]ditorial (?:[Bb]oard|[Tt]eam))',
    by: '(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport|[Aa]rticle|[Ii]nterview|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Dd]rawings?)(?: (?:and|&) (?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Dd]rawings?))? |(?:[Ww]ritten|[Ss]ubmitted|[Ss]ent in|[Cc]ontributed|[Rr]eported|[Cc]ompiled) )?[Bb]y|(?:(?:STORY|WORDS|TEXT|PHOTOS?)(?: (?:AND|&) PHOTOS?)? )?BY',
    posts:
      '(?:reporter|editor|correspondent|writer|columnist|photographer|secretary|president|chair(?:man|woman|person)?|treasurer|organi[sz]er|steward|officer|delegate|representative|director|staff|member|volunteer)s?',
    editor: 'editor',
    notEditor: 'art',
    picture: '(?:Photo|Photograph|Picture|Drawing)(?: by|:)\\s.{1,60}',
  },
  layout: {
    sections:
      '(?:news|briefs|notices|letters|features?|reports?|updates|corner|column|spotlight|calendar|events|obituaries|classifieds|opinion)$',
    briefs: '\\bbriefs?\\b|\\bin short\\b|news in brief',
    kickers: ':$',
    contents:
      "contents|(?:what’s |what's )?(?:in|inside) this (?:issue|edition|month)|inside|table of contents|highlights",
    openings:
      '(?:on )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|last (?:week|month|night)\\b',
    captions: '^(?:above|below|left|right|pictured|photo|from left)\\b|\\(?photos?(?: by|:) .{2,40}$',
    salutation: '^(?:dear\\b|to all|brothers and sisters|sisters and brothers|fellow).*[:,]$',
    closing:
      '(?:editors?|contact(?: us)?|e-?mail|phone|tel(?:ephone)?|fax|address|web(?:site)?|office|hours|layout|design|photos?|printing|circulation|deadline|next issue|issn)\\s*[.:]|(?:please )?send (?:your |all |letters|articles|stories|news|photos|comments)|(?:proudly )?(?:printed|published|produced|designed|edited) (?:by|in|at|on|for|with)\\b|letters? (?:and|to|are|may)\\b|(?:find|follow|visit|join|like) us\\b|subscribe\\b|©|copyright\\b|all rights reserved|(?:views|opinions) expressed|union (?:bug|label|made)',
    small:
      '(?:proudly )?published\\b|(?:an? |the )?official (?:publication|newsletter|organ|bulletin)|(?:the )?(?:newsletter|bulletin|newspaper|voice|journal|magazine) (?:of|for|by)\\b|affiliated\\b|local \\d+$|affiliate\\b|serving\\b|www\\.|issn\\b',
    papers:
      '(?:news|newsletter|bulletin|worker|dispatch|gazette|times|voice|record|reporter|journal|review|herald|update|digest|post|organizer|organiser)$',
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
