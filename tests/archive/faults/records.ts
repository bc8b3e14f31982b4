import { edited, type Fault, FIRST, ISSUE, SECOND, written } from './fault.ts';

const FIGURES = '_data/figures/2021-05-01.yaml';
const PERSON = '_data/people/shi-da-ming.yaml';
const OTHER = '_data/people/lu-xiao-he.yaml';
const UNION = '_data/organizations/qing-shi-zong-gong-hui.yaml';
const LIGHTS = '_data/initiatives/liang-deng.yaml';
const SCHOOL = '_data/initiatives/ye-xiao.yaml';

/** Records whose words, references or names are at fault. */
export const recordFaults: Fault[] = [
  edited('a changed character in a quotation', PERSON, '三名徒弟', '二名徒弟', ['quote-differs 10:16']),
  edited('a quotation of other words altogether', PERSON, '市劳模石大明带着三名徒弟', '五湖四海皆兄弟', [
    'quote-absent 10:16',
  ]),
  edited('a quotation from another article', SCHOOL, '2021-05-01/ye-xiao', '2021-05-01/kai-gong', [
    'quote-absent 5:12',
  ]),
  edited('a quotation from an article that nobody has', SCHOOL, '2021-05-01/ye-xiao', '2021-05-01/ye-xiaa', [
    'unknown-article-near 4:14',
  ]),
  {
    why: 'a quotation from an article far from any',
    spoil: (root) => root.edit(SCHOOL, '2021-05-01/ye-xiao', '1999-12-31/mei-you-zhe-yi-pian'),
    expected: ['unknown-article _data/initiatives/ye-xiao.yaml:4:14'],
  },
  edited('a role far from any', PERSON, 'role: model-worker', 'role: xyz', ['unknown-term 5:11']),
  edited(
    'a role that rests on words about another',
    PERSON,
    '市劳模石大明带着三名徒弟',
    '为夜班工友照亮回家的路',
    ['claim-of-another 10:16'],
  ),
  edited(
    'a role whose words hold no name, in a paragraph that does',
    PERSON,
    '市劳模石大明带着三名徒弟',
    '更换旧路灯120余盏',
    ['~claim-without-name 10:16'],
  ),
  {
    why: 'a role that says in its note whom the words mean',
    spoil: (root) =>
      root.edit(
        PERSON,
        /evidence:\n.*\n.*市劳模石大明带着三名徒弟/,
        'note: 亮灯的人就是他\n    evidence:\n      - article: 2021-05-01/kai-gong\n        quote: 为夜班工友照亮回家的路',
      ),
    expected: [],
  },
  edited(
    'a role whose words call the person by an alias',
    PERSON,
    '市劳模石大明带着三名徒弟',
    '老石说，灯亮了，人心就暖了。',
  ),
  {
    why: 'an honour of another',
    spoil: (root) =>
      root.append(
        PERSON,
        'honours:\n  - name: 亮灯奖\n    evidence:\n      - article: 2021-05-01/kai-gong\n        quote: 为夜班工友照亮回家的路\n',
      ),
    expected: ['claim-of-another _data/people/shi-da-ming.yaml:15:16'],
  },
  edited('a quotation that names its article otherwise', SCHOOL, '2021-05-01/ye-xiao', '02-ye-xiao.md', [
    'bad-article-ref 4:14',
  ]),
  edited('a quotation that occurs twice', OTHER, '    occurrence: 1\n', '', ['quote-several 4:12']),
  edited('an occurrence that the text does not have', OTHER, 'occurrence: 1', 'occurrence: 3', [
    'quote-fewer 4:12',
  ]),
  edited('an occurrence that is no count', OTHER, 'occurrence: 1', 'occurrence: 0', ['bad-ordinal 5:17']),
  edited(
    'a quotation across two paragraphs',
    UNION,
    '青石镇总工会举办“亮灯”行动',
    '照亮回家的路。市劳模石大明',
    ['quote-across 6:12'],
  ),
  edited('a quotation with the markup in it', SCHOOL, '每周三晚上开课', '每周三晚上开课，[上期报道]', [
    'quote-differs 5:12',
  ]),
  edited('a quotation in straight marks where curly ones are printed', UNION, '“亮灯”', '"亮灯"', [
    'quote-differs 6:12',
  ]),
  edited('evidence that is empty', UNION, /evidence:[\s\S]*/, 'evidence: []\n', ['empty-list 4:11']),
  edited('an organization without evidence', UNION, /evidence:[\s\S]*/, '', ['missing-field 1:1']),
  edited('a person without evidence', OTHER, /evidence:[\s\S]*/, '', ['record-without-evidence 1:1']),
  edited('a person whom nobody knows', LIGHTS, '[shi-da-ming]', '[shi-da-min, zhao-qian]', [
    'unknown-record-near 6:10',
    'unknown-record 6:22',
  ]),
  edited('an organization that nobody knows', PERSON, 'organization: qing-shi', 'organization: qinshi', [
    'unknown-record-near 7:19',
  ]),
  written('figures of an issue that nobody has', '_data/figures/2021-05-02.yaml', '[]\n', [
    'unknown-issue-near 1:1',
  ]),
  written('figures of an issue far from any', '_data/figures/shu-zi.yaml', '[]\n', ['unknown-issue 1:1']),
  edited('one alias on two records', OTHER, 'name: 陆小禾', 'name: 陆小禾\naliases: [小陆, 老石]', [
    'name-taken _data/people/shi-da-ming.yaml:3:5',
  ]),
  edited('an alias that is another’s name', OTHER, 'name: 陆小禾', 'name: 陆小禾\naliases: [石大明]', [
    'name-taken 2:11',
  ]),
  edited('an alias that repeats the name', PERSON, '- 老石', '- 老石\n  - 石大明\n  - 老石', [
    'name-taken 4:5',
    'name-taken 5:5',
  ]),
  {
    why: 'a person and an organization of one id',
    spoil: (root) =>
      root.write(
        '_data/organizations/shi-da-ming.yaml',
        'name: 石大明工作室\nevidence:\n  - article: 2021-05-01/kai-gong\n    quote: 市劳模石大明\n',
      ),
    expected: [],
  },
  edited('an initiative that is part of itself', LIGHTS, 'form: 行动', 'parent: liang-deng', [
    'circular-parent 3:9',
  ]),
  {
    why: 'a circle of three',
    spoil: (root) => {
      root.write(
        '_data/initiatives/deng-ye.yaml',
        'name: 灯夜\nparent: ye-xiao\nevidence:\n  - article: 2021-05-01/ye-xiao\n    quote: 工友夜校\n',
      );
      root.edit(LIGHTS, 'form: 行动', 'parent: deng-ye');
    },
    expected: ['circular-parent _data/initiatives/liang-deng.yaml:3:9'],
  },
  {
    why: 'an article and a record that were renamed, and name what they were called before',
    spoil: (root) => {
      root.rename(FIRST, `${ISSUE}/01-liang-le.md`);
      root.edit(`${ISSUE}/01-liang-le.md`, 'byline:', 'former: [2021-05-01/kai-gong]\nbyline:');
      root.rename(UNION, '_data/organizations/qing-shi.yaml');
      root.append('_data/organizations/qing-shi.yaml', 'former: [qing-shi-zong-gong-hui]\n');
    },
    expected: [],
  },
  {
    why: 'a former address that is in use',
    spoil: (root) =>
      root.edit(SECOND, 'cover:', 'former: [2021-05-01/lao-di-zhi, 2021-05-01/kai-gong]\ncover:'),
    expected: ['former-in-use 3:33'],
  },
  {
    why: 'a former id that two records claim',
    spoil: (root) => {
      root.append(OTHER, 'former: [lao-lu]\n');
      root.append(PERSON, 'former: [lao-lu]\n');
    },
    expected: ['former-in-use _data/people/shi-da-ming.yaml:11:10'],
  },
  edited('a former address out of the archive', SECOND, 'cover:', 'former: [../../etc/passwd]\ncover:', [
    'bad-article-ref 3:10',
  ]),
  {
    why: 'statements that rest on a draft are left out with a warning',
    spoil: (root) => root.edit(SECOND, 'cover:', 'draft: true\ncover:'),
    expected: ['~rests-on-draft _data/initiatives/ye-xiao.yaml:1:1'],
  },
  {
    why: 'a link to a draft',
    spoil: (root) => {
      root.write(`${ISSUE}/03-x.md`, '---\ntitle: 又\n---\n\n见[夜校](02-ye-xiao.md)。\n');
      root.edit(SECOND, 'cover:', 'draft: true\ncover:');
    },
    expected: ['~rests-on-draft _data/initiatives/ye-xiao.yaml:1:1', 'link-to-draft @/03-x.md:5:7'],
  },
  {
    why: 'one thing counted twice',
    spoil: (root) => {
      root.append(
        FIGURES,
        '- id: you-yi-ci\n  value: 3\n  unit: 名\n  counts: 石大明的徒弟\n  evidence:\n    - article: 2021-05-01/kai-gong\n      quote: 三名徒弟\n',
      );
      root.edit(SECOND, '- 识图', '- 识图\n\n石大明的徒弟有5名。');
      root.edit(
        FIGURES,
        '      quote: 三名徒弟',
        '      quote: 三名徒弟\n    - article: 2021-05-01/ye-xiao\n      quote: 工友夜校',
      );
    },
    expected: ['~figure-differs _data/figures/2021-05-01.yaml:16:10'],
  },
];
