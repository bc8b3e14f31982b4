import { appended, edited, type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const title = 'title: 夜校开班';
const source = 'translation_of: 2021-05-01/kai-gong';

/** Languages that there are not, and articles that say what they cannot be translated from. */
export const languageFaults: Fault[] = [
  edited('an article in a language that nobody has', SECOND, title, `${title}\nlang: xx`, [
    'unknown-language 3:7',
  ]),
  appended('an issue in a language that nobody has', `${ISSUE}/issue.yaml`, 'lang: fr\n', [
    'unknown-language 7:7',
  ]),
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
  edited('a translation in the language that it was translated from', SECOND, title, `${title}\n${source}`, [
    'translation-same-language 3:17',
  ]),
  edited('a translation of itself', SECOND, title, `${title}\nlang: en\ntranslation_of: 2021-05-01/ye-xiao`, [
    'circular-parent 4:17',
  ]),
  {
    why: 'two articles that are translations of each other',
    spoil: (root) => {
      root.edit(SECOND, title, `${title}\nlang: en\n${source}`);
      root.edit(FIRST, /^---\n/, '---\ntranslation_of: 2021-05-01/ye-xiao\n');
    },
    expected: ['circular-parent @/01-kai-gong.md:2:17'],
  },
];
