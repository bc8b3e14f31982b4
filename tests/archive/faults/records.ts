import { type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const FIGURES = '_data/figures/2021-05-01.yaml';
const PERSON = '_data/people/shi-da-ming.yaml';
const OTHER = '_data/people/lu-xiao-he.yaml';
const UNION = '_data/organizations/qing-shi-zong-gong-hui.yaml';
const LIGHTS = '_data/initiatives/liang-deng.yaml';
const SCHOOL = '_data/initiatives/ye-xiao.yaml';

/** Records whose words, references or names are at fault. */
export const recordFaults: Fault[] = [
  {
    why: 'a changed character in a quotation',
    spoil: (root) => root.edit(PERSON, '三名徒弟', '二名徒弟'),
    expected: ['quote-differs _data/people/shi-da-ming.yaml:10:16'],
  },
  {
    why: 'a quotation of other words altogether',
    spoil: (root) => root.edit(PERSON, '市劳模石大明带着三名徒弟', '五湖四海皆兄弟'),
    expected: ['quote-absent _data/people/shi-da-ming.yaml:10:16'],
  },
  {
    why: 'a quotation from another article',
    spoil: (root) => root.edit(SCHOOL, '2021-05-01/ye-xiao', '2021-05-01/kai-gong'),
    expected: ['quote-absent _data/initiatives/ye-xiao.yaml:5:12'],
  },
  {
    why: 'a quotation from an article that nobody has',
    spoil: (root) => root.edit(SCHOOL, '2021-05-01/ye-xiao', '2021-05-01/ye-xiaa'),
    expected: ['unknown-article-near _data/initiatives/ye-xiao.yaml:4:14'],
  },
  {
    why: 'a quotation from an article far from any',
    spoil: (root) => root.edit(SCHOOL, '2021-05-01/ye-xiao', '1999-12-31/mei-you-zhe-yi-pian'),
    expected: ['unknown-article _data/initiatives/ye-xiao.yaml:4:14'],
  },
  {
    why: 'a role far from any',
    spoil: (root) => root.edit(PERSON, 'role: model-worker', 'role: xyz'),
    expected: ['unknown-term _data/people/shi-da-ming.yaml:5:11'],
  },
  {
    why: 'a role that rests on words about another',
    spoil: (root) => root.edit(PERSON, '市劳模石大明带着三名徒弟', '为夜班工友照亮回家的路'),
    expected: ['claim-of-another _data/people/shi-da-ming.yaml:10:16'],
  },
  {
    why: 'a role whose words hold no name, in a paragraph that does',
    spoil: (root) => root.edit(PERSON, '市劳模石大明带着三名徒弟', '更换旧路灯120余盏'),
    expected: ['~claim-without-name _data/people/shi-da-ming.yaml:10:16'],
  },
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
  {
    why: 'a role whose words call the person by an alias',
    spoil: (root) => root.edit(PERSON, '市劳模石大明带着三名徒弟', '老石说，灯亮了，人心就暖了。'),
    expected: [],
  },
  {
    why: 'an honour of another',
    spoil: (root) =>
      root.append(
        PERSON,
        'honours:\n  - name: 亮灯奖\n    evidence:\n      - article: 2021-05-01/kai-gong\n        quote: 为夜班工友照亮回家的路\n',
      ),
    expected: ['claim-of-another _data/people/shi-da-ming.yaml:15:16'],
  },
  {
    why: 'a quotation that names its article otherwise',
    spoil: (root) => root.edit(SCHOOL, '2021-05-01/ye-xiao', '02-ye-xiao.md'),
    expected: ['bad-article-ref _data/initiatives/ye-xiao.yaml:4:14'],
  },
  {
    why: 'a quotation that occurs twice',
    spoil: (root) => root.edit(OTHER, '    occurrence: 1\n', ''),
    expected: ['quote-several _data/people/lu-xiao-he.yaml:4:12'],
  },
  {
    why: 'an occurrence that the text does not have',
    spoil: (root) => root.edit(OTHER, 'occurrence: 1', 'occurrence: 3'),
    expected: ['quote-fewer _data/people/lu-xiao-he.yaml:4:12'],
  },
  {
    why: 'an occurrence that is no count',
    spoil: (root) => root.edit(OTHER, 'occurrence: 1', 'occurrence: 0'),
    expected: ['bad-ordinal _data/people/lu-xiao-he.yaml:5:17'],
  },
  {
    why: 'a quotation across two paragraphs',
    spoil: (root) => root.edit(UNION, '青石镇总工会举办“亮灯”行动', '照亮回家的路。市劳模石大明'),
    expected: ['quote-across _data/organizations/qing-shi-zong-gong-hui.yaml:6:12'],
  },
  {
    why: 'a quotation with the markup in it',
    spoil: (root) => root.edit(SCHOOL, '每周三晚上开课', '每周三晚上开课，[上期报道]'),
    expected: ['quote-differs _data/initiatives/ye-xiao.yaml:5:12'],
  },
  {
    why: 'a quotation in straight marks where curly ones are printed',
    spoil: (root) => root.edit(UNION, '“亮灯”', '"亮灯"'),
    expected: ['quote-differs _data/organizations/qing-shi-zong-gong-hui.yaml:6:12'],
  },
  {
    why: 'evidence that is empty',
    spoil: (root) => root.edit(UNION, /evidence:[\s\S]*/, 'evidence: []\n'),
    expected: ['empty-list _data/organizations/qing-shi-zong-gong-hui.yaml:4:11'],
  },
  {
    why: 'an organization without evidence',
    spoil: (root) => root.edit(UNION, /evidence:[\s\S]*/, ''),
    expected: ['missing-field _data/organizations/qing-shi-zong-gong-hui.yaml:1:1'],
  },
  {
    why: 'a person without evidence',
    spoil: (root) => root.edit(OTHER, /evidence:[\s\S]*/, ''),
    expected: ['record-without-evidence _data/people/lu-xiao-he.yaml:1:1'],
  },
  {
    why: 'a person whom nobody knows',
    spoil: (root) => root.edit(LIGHTS, '[shi-da-ming]', '[shi-da-min, zhao-qian]'),
    expected: [
      'unknown-record-near _data/initiatives/liang-deng.yaml:6:10',
      'unknown-record _data/initiatives/liang-deng.yaml:6:22',
    ],
  },
  {
    why: 'an organization that nobody knows',
    spoil: (root) => root.edit(PERSON, 'organization: qing-shi', 'organization: qinshi'),
    expected: ['unknown-record-near _data/people/shi-da-ming.yaml:7:19'],
  },
  {
    why: 'figures of an issue that nobody has',
    spoil: (root) => root.write('_data/figures/2021-05-02.yaml', '[]\n'),
    expected: ['unknown-issue-near _data/figures/2021-05-02.yaml:1:1'],
  },
  {
    why: 'figures of an issue far from any',
    spoil: (root) => root.write('_data/figures/shu-zi.yaml', '[]\n'),
    expected: ['unknown-issue _data/figures/shu-zi.yaml:1:1'],
  },
  {
    why: 'one alias on two records',
    spoil: (root) => root.edit(OTHER, 'name: 陆小禾', 'name: 陆小禾\naliases: [小陆, 老石]'),
    expected: ['name-taken _data/people/shi-da-ming.yaml:3:5'],
  },
  {
    why: 'an alias that is another’s name',
    spoil: (root) => root.edit(OTHER, 'name: 陆小禾', 'name: 陆小禾\naliases: [石大明]'),
    expected: ['name-taken _data/people/lu-xiao-he.yaml:2:11'],
  },
  {
    why: 'an alias that repeats the name',
    spoil: (root) => root.edit(PERSON, '- 老石', '- 老石\n  - 石大明\n  - 老石'),
    expected: [
      'name-taken _data/people/shi-da-ming.yaml:4:5',
      'name-taken _data/people/shi-da-ming.yaml:5:5',
    ],
  },
  {
    why: 'a person and an organization of one id',
    spoil: (root) =>
      root.write(
        '_data/organizations/shi-da-ming.yaml',
        'name: 石大明工作室\nevidence:\n  - article: 2021-05-01/kai-gong\n    quote: 市劳模石大明\n',
      ),
    expected: [],
  },
  {
    why: 'an initiative that is part of itself',
    spoil: (root) => root.edit(LIGHTS, 'form: 行动', 'parent: liang-deng'),
    expected: ['circular-parent _data/initiatives/liang-deng.yaml:3:9'],
  },
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
  {
    why: 'a former address out of the archive',
    spoil: (root) => root.edit(SECOND, 'cover:', 'former: [../../etc/passwd]\ncover:'),
    expected: ['bad-article-ref 3:10'],
  },
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
