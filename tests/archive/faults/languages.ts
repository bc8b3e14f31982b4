import { type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const title = 'title: 夜校开班';
const source = 'translation_of: 2021-05-01/kai-gong';

/** Languages that there are not, and articles that say what they cannot be translated from. */
export const languageFaults: Fault[] = [
  {
    why: 'an article in a language that nobody has',
    spoil: (root) => root.edit(SECOND, title, `${title}\nlang: xx`),
    expected: ['unknown-language 3:7'],
  },
  {
    why: 'an issue in a language that nobody has',
    spoil: (root) => root.append(`${ISSUE}/issue.yaml`, 'lang: fr\n'),
    expected: ['unknown-language @/issue.yaml:7:7'],
  },
  {
    why: 'no fault: a translation, in a language with its region',
    spoil: (root) => root.edit(SECOND, title, `${title}\nlang: en-GB\n${source}`),
    expected: [],
  },
  {
    why: 'a translation of an article that there is not',
    spoil: (root) => root.edit(SECOND, title, `${title}\nlang: en\n${source.slice(0, -1)}`),
    expected: ['unknown-article-near 4:17'],
  },
  {
    why: 'a translation in the language that it was translated from',
    spoil: (root) => root.edit(SECOND, title, `${title}\n${source}`),
    expected: ['translation-same-language 3:17'],
  },
  {
    why: 'a translation of itself',
    spoil: (root) => root.edit(SECOND, title, `${title}\nlang: en\ntranslation_of: 2021-05-01/ye-xiao`),
    expected: ['circular-parent 4:17'],
  },
  {
    why: 'two articles that are translations of each other',
    spoil: (root) => {
      root.edit(SECOND, title, `${title}\nlang: en\n${source}`);
      root.edit(FIRST, /^---\n/, '---\ntranslation_of: 2021-05-01/ye-xiao\n');
    },
    expected: ['circular-parent @/01-kai-gong.md:2:17'],
  },
];
