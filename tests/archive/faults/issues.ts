import { appended, type Fault, ISSUE, SECOND, type SpoiltRoot } from './fault.ts';

const FILE = `${ISSUE}/issue.yaml`;
const THIRD = `${ISSUE}/03-fang-sha.md`;
const SECOND_ISSUE = 'src/issues/2021-05-01-b';
const papers = 'newsletters:\n  - id: gong-xun\n    title: 工讯\n  - id: jian-bao\n    title: 简报\n';

const say = (root: SpoiltRoot, words: string): void => root.append(FILE, words);
/** Adds a second issue of the same date. */
const addSecond = (root: SpoiltRoot, words: string): void => {
  root.write(`${SECOND_ISSUE}/issue.yaml`, `date: 2021-05-01\n${words}`);
  root.write(`${SECOND_ISSUE}/01-a.md`, '---\ntitle: 又一期\n---\n\n正文。\n');
};

/** Issues whose newsletter, number or relation to another is at fault. */
export const issueFaults: Fault[] = [
  {
    why: 'a newsletter though the site lists none',
    spoil: (root) => say(root, 'newsletter: gong-xun\n'),
    expected: ['unknown-newsletter @/issue.yaml:7:13'],
  },
  {
    why: 'a misspelt newsletter',
    spoil: (root) => {
      root.append('_data/site.yaml', papers);
      say(root, 'newsletter: gong-xum\n');
    },
    expected: ['unknown-newsletter-near @/issue.yaml:7:13'],
  },
  {
    why: 'an issue that names no newsletter though the site has several is taken for one of the first',
    spoil: (root) => root.append('_data/site.yaml', papers),
    expected: ['~newsletter-unnamed @/issue.yaml:1:7'],
  },
  {
    why: 'two newsletters of one id',
    spoil: (root) => {
      root.append('_data/site.yaml', papers.replace('jian-bao', 'gong-xun'));
      say(root, 'newsletter: gong-xun\n');
    },
    expected: ['stands-twice _data/site.yaml:9:9'],
  },
  appended('a frequency that there is not', '_data/site.yaml', 'frequency: yearly\n', ['not-in-list 6:12']),
  {
    why: 'a supplement to itself',
    spoil: (root) => say(root, 'supplement_to: 2021-05-01\n'),
    expected: ['circular-parent @/issue.yaml:7:16'],
  },
  {
    why: 'a supplement to an issue that there is not',
    spoil: (root) => say(root, 'supplement_to: 2021-05-02\n'),
    expected: ['unknown-issue-near @/issue.yaml:7:16'],
  },
  {
    why: 'a supplement to what is no issue',
    spoil: (root) => say(root, 'supplement_to: 第七期\n'),
    expected: ['unknown-issue @/issue.yaml:7:16'],
  },
  {
    why: 'two issues that are supplements to each other',
    spoil: (root) => {
      say(root, 'supplement_to: 2021-05-01-b\n');
      addSecond(root, 'supplement_to: 2021-05-01\n');
    },
    expected: ['circular-parent @/issue.yaml:7:16'],
  },
  {
    why: 'two sections whose names are read alike',
    spoil: (root) => {
      root.edit(SECOND, 'cover:', 'section: 职工\ncover:');
      root.write(THIRD, '---\ntitle: 纺纱\nsection: 织工\n---\n\n正文。\n');
    },
    expected: ['section-id-taken @/03-fang-sha.md:3:10'],
  },
  {
    why: 'two sections that are read alike, one of which the vocabulary gives an id, and one in other letters',
    spoil: (root) => {
      root.write('_data/vocabulary.yaml', 'sections:\n  - id: weavers\n    label: { zh-CN: 织工 }\n');
      root.edit(SECOND, 'cover:', 'section: 职工\ncover:');
      root.write(THIRD, '---\ntitle: 纺纱\nsection: 【织工】\n---\n\n正文。\n');
    },
    expected: [],
  },
  {
    why: 'a kind of issue that there is not',
    spoil: (root) => say(root, 'kind: extra\n'),
    expected: ['not-in-list @/issue.yaml:7:7'],
  },
  {
    why: 'a supplement of the number of its issue',
    spoil: (root) => addSecond(root, 'number: 第7期\nkind: supplement\nsupplement_to: 2021-05-01\n'),
    expected: [],
  },
  {
    why: 'numbers that begin anew with the next year',
    spoil: (root) => {
      root.write('src/issues/2022-05/issue.yaml', 'date: 2022-05\nnumber: 第7期\n');
      root.write('src/issues/2022-05/01-a.md', '---\ntitle: 又一期\n---\n\n正文。\n');
    },
    expected: [],
  },
];
