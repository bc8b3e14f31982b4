import { type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const FIGURES = '_data/figures/2021-05-01.yaml';
const PERSON = '_data/people/shi-da-ming.yaml';
const DATES = ['2021-02-30', '2021-13-01', '2021/5/1', '2021-5-1', '1日5月2021年', '明天', '公元2021年'];

/** Fields that are missing, misnamed, or hold what they cannot. */
export const schemaFaults: Fault[] = [
  {
    why: 'a missing headline',
    spoil: (root) => root.edit(SECOND, 'title: 夜校开班\n', ''),
    expected: ['missing-field 2:1'],
  },
  {
    why: 'an empty headline',
    spoil: (root) => root.edit(SECOND, '夜校开班', ''),
    expected: ['missing-field 2:8'],
  },
  {
    why: 'a headline of spaces',
    spoil: (root) => root.edit(SECOND, '夜校开班', '"　"'),
    expected: ['empty-text 2:8'],
  },
  {
    why: 'author is byline here',
    spoil: (root) => root.edit(SECOND, 'cover:', 'auther: 陆小禾\ncover:'),
    expected: ['unknown-field-near 3:1'],
  },
  ...DATES.map(
    (date): Fault => ({
      why: `${date} is no date`,
      spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', date),
      expected: ['bad-partial-date @/issue.yaml:1:7'],
    }),
  ),
  {
    why: 'a correction of a month, not of a day',
    spoil: (root) =>
      root.edit(SECOND, 'cover:', 'corrections:\n  - date: 2021-06\n    was: 甲\n    is: 电工\ncover:'),
    expected: ['bad-date 4:11'],
  },
  {
    why: 'an issue that ends before it begins',
    spoil: (root) => root.append(`${ISSUE}/issue.yaml`, 'until: 2021-04\n'),
    expected: ['until-before-date @/issue.yaml:7:8'],
  },
  {
    why: 'an issue that ends in its own month',
    spoil: (root) => root.append(`${ISSUE}/issue.yaml`, 'until: 2021-05\n'),
    expected: [],
  },
  {
    why: 'an issue of the future is asked about',
    spoil: (root) => {
      root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', '2099-01-01');
      root.edit(`${ISSUE}/issue.yaml`, '星期六', '星期四');
    },
    expected: ['~date-in-future @/issue.yaml:1:7', 'date-not-folder @/issue.yaml:1:7'],
  },
  {
    why: 'an issue from before 1949 is asked about',
    spoil: (root) => {
      root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', '1921-05-01');
      root.edit(`${ISSUE}/issue.yaml`, '星期六', '星期日');
    },
    expected: ['~date-long-ago @/issue.yaml:1:7', 'date-not-folder @/issue.yaml:1:7'],
  },
  {
    why: 'a date that is not the folder’s',
    spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', '2021-05-08'),
    expected: ['date-not-folder @/issue.yaml:1:7'],
  },
  {
    why: 'a weekday that is not the date’s',
    spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, '星期六', '星期五'),
    expected: ['weekday-not-date @/issue.yaml:2:10'],
  },
  {
    why: 'a weekday that is none',
    spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, '星期六', '周八'),
    expected: ['not-a-weekday @/issue.yaml:2:10'],
  },
  ...['约 120 个', '1,234', '1e3', 'NaN', 'Infinity', '120-', '9'.repeat(400), '0x1F', '一百二十'].map(
    (value): Fault => ({
      why: `${value.slice(0, 12)} is no number`,
      spoil: (root) => root.edit(FIGURES, 'value: 120', `value: ${value}`),
      expected: ['bad-number _data/figures/2021-05-01.yaml:2:10'],
    }),
  ),
  ...['１２０', '６１.９４'].map(
    (value): Fault => ({
      why: `${value} is full-width`,
      spoil: (root) => root.edit(FIGURES, 'value: 120', `value: ${value}`),
      expected: ['fullwidth-value _data/figures/2021-05-01.yaml:2:10'],
    }),
  ),
  {
    why: 'a number that the words do not print by itself',
    spoil: (root) => root.edit(FIGURES, 'value: 120', 'value: 12'),
    expected: ['words-not-printed _data/figures/2021-05-01.yaml:2:10'],
  },
  {
    why: 'a unit that the words do not print',
    spoil: (root) => root.edit(FIGURES, 'unit: 盏', 'unit: 只'),
    expected: ['words-not-printed _data/figures/2021-05-01.yaml:3:9'],
  },
  {
    why: 'a unit with a number in it',
    spoil: (root) => root.edit(FIGURES, 'unit: 盏', 'unit: 120盏'),
    expected: ['bad-unit _data/figures/2021-05-01.yaml:3:9'],
  },
  {
    why: 'a qualifier in Chinese',
    spoil: (root) => root.edit(FIGURES, 'qualifier: over', 'qualifier: 余'),
    expected: ['not-in-list _data/figures/2021-05-01.yaml:4:14'],
  },
  {
    why: 'a period that ends before it begins',
    spoil: (root) => root.edit(FIGURES, 'to: 2021-04', 'to: 2021-03'),
    expected: ['period-backwards _data/figures/2021-05-01.yaml:9:9'],
  },
  {
    why: 'two figures of one id',
    spoil: (root) =>
      root.append(
        FIGURES,
        '- id: jie-deng\n  value: 3\n  unit: 名\n  counts: 徒弟\n  evidence:\n    - article: 2021-05-01/kai-gong\n      quote: 带着三名徒弟\n',
      ),
    expected: ['stands-twice _data/figures/2021-05-01.yaml:15:7'],
  },
  {
    why: 'a scalar where a list belongs',
    spoil: (root) =>
      root.edit(FIRST, /byline:\n {2}- role: 本报通讯员\n {4}name: 陆小禾/, 'byline: 本报通讯员 陆小禾'),
    expected: ['wrong-type-array @/01-kai-gong.md:3:9'],
  },
  {
    why: 'a list where a text belongs',
    spoil: (root) => root.edit(SECOND, '夜校开班', '\n  - 夜校\n  - 开班'),
    expected: ['wrong-type-string 3:3'],
  },
  {
    why: 'a name that is a list',
    spoil: (root) => root.edit(PERSON, 'name: 石大明', 'name: [石, 大明]'),
    expected: ['wrong-type-string _data/people/shi-da-ming.yaml:1:7'],
  },
  {
    why: 'a draft that is neither true nor false',
    spoil: (root) => root.edit(SECOND, 'cover:', 'draft: 是\ncover:'),
    expected: ['bad-flag 3:8'],
  },
  {
    why: 'a repair of a kind that is none',
    spoil: (root) => root.edit(FIRST, 'kind: join', 'kind: jion'),
    expected: ['not-in-list @/01-kai-gong.md:9:11'],
  },
  {
    why: 'a repair without its kind',
    spoil: (root) => root.edit(FIRST, '- kind: join\n    before', '- before'),
    expected: ['missing-field @/01-kai-gong.md:9:5'],
  },
  {
    why: 'a cover without its description',
    spoil: (root) => root.edit(SECOND, '  alt: 一盏路灯\n', ''),
    expected: ['missing-field 4:3'],
  },
  {
    why: 'an id in full-width letters',
    spoil: (root) => root.edit(PERSON, 'role: model-worker', 'role: ｍodel-worker'),
    expected: ['fullwidth-value _data/people/shi-da-ming.yaml:5:11'],
  },
  {
    why: 'a role that the vocabulary lacks',
    spoil: (root) => root.edit(PERSON, 'role: model-worker', 'role: model-wroker'),
    expected: ['unknown-term-near _data/people/shi-da-ming.yaml:5:11'],
  },
  {
    why: 'a basis in Chinese',
    spoil: (root) => root.edit(PERSON, 'basis: named', 'basis: 直称'),
    expected: ['bad-id _data/people/shi-da-ming.yaml:6:12'],
  },
  {
    why: 'a vocabulary with one id for two words',
    spoil: (root) =>
      root.write(
        '_data/vocabulary.yaml',
        'kinds:\n  - { id: union, label: {} }\n  - { id: union, label: {} }\n',
      ),
    expected: ['stands-twice _data/vocabulary.yaml:3:11'],
  },
  {
    why: 'a vocabulary at fault does not make every word unknown',
    spoil: (root) => root.write('_data/vocabulary.yaml', 'roles:\n  - id: Model Worker\n    label: {}\n'),
    expected: ['bad-id _data/vocabulary.yaml:2:9'],
  },
  {
    why: 'an unknown time zone',
    spoil: (root) => root.edit('_data/site.yaml', 'Asia/Shanghai', '北京'),
    expected: ['bad-timezone _data/site.yaml:3:11'],
  },
  {
    why: 'a number of sharing pictures that is none',
    spoil: (root) => root.edit('_data/site.yaml', 'timezone:', 'cards: 二十\ntimezone:'),
    expected: ['bad-count _data/site.yaml:3:8'],
  },
  {
    why: 'an empty time zone is told of once',
    spoil: (root) => root.edit('_data/site.yaml', 'Asia/Shanghai', '""'),
    expected: ['empty-text _data/site.yaml:3:11'],
  },
  ...[
    'qingshi',
    '/qingshi/',
    'example.org/qingshi',
    'ftp://example.org/',
    'https://example.org/?a=b',
    'https://u:p@example.org/',
  ].map(
    (url): Fault => ({
      why: `${url} is no address of a site`,
      spoil: (root) => root.edit('_data/site.yaml', 'https://example.org/qingshi/', url),
      expected: ['bad-site-url _data/site.yaml:4:6'],
    }),
  ),
  ...['https://example.org', 'https://example.org//a//b', 'https://example.org/工刊'].map(
    (url): Fault => ({
      why: `${url} is made whole`,
      spoil: (root) => root.edit('_data/site.yaml', 'https://example.org/qingshi/', url),
      expected: [],
    }),
  ),
  {
    why: 'a language that the system does not speak',
    spoil: (root) => root.edit('_data/site.yaml', 'zh-CN', 'zh_CN'),
    expected: ['unknown-language _data/site.yaml:2:11'],
  },
  {
    why: 'a publisher whose id is mistyped',
    spoil: (root) => root.edit('_data/site.yaml', 'qing-shi-zong', 'qin-shi-zong'),
    expected: ['~publisher-like-id-near _data/site.yaml:5:12'],
  },
  {
    why: 'a publisher like an id that no organisation has',
    spoil: (root) => root.edit('_data/site.yaml', 'publisher: qing-shi-zong-gong-hui', 'publisher: local-88'),
    expected: ['~publisher-like-id _data/site.yaml:5:12'],
  },
  {
    why: 'a publisher in plain words',
    spoil: (root) => root.edit('_data/site.yaml', 'publisher: qing-shi-zong-gong-hui', 'publisher: Local 88'),
    expected: [],
  },
  {
    why: 'five hundred characters of headline',
    spoil: (root) => root.edit(SECOND, '夜校开班', '夜'.repeat(500)),
    expected: ['~title-long 2:8'],
  },
  {
    why: 'everything at once, in one file and in several',
    spoil: (root) => {
      root.edit('_data/site.yaml', 'Asia/Shanghai', '北京');
      root.edit(`${ISSUE}/issue.yaml`, '星期六', '星期五');
      root.edit(FIGURES, 'value: 120', 'value：１２０');
      root.edit(FIGURES, 'to: 2021-04', 'to: 2021-4');
      root.edit(FIGURES, 'qualifier: over', 'qualifer: over');
      root.edit(PERSON, 'quote: 市劳模', 'quote: 省劳模');
      root.edit(SECOND, '01-kai-gong.md#p2', '01-kai-gong.md#p9');
    },
    expected: [
      'fullwidth-colon _data/figures/2021-05-01.yaml:2:8',
      'fullwidth-value _data/figures/2021-05-01.yaml:2:10',
      'unknown-field-near _data/figures/2021-05-01.yaml:4:3',
      'bad-partial-date _data/figures/2021-05-01.yaml:9:9',
      'quote-differs _data/people/shi-da-ming.yaml:10:16',
      'bad-timezone _data/site.yaml:3:11',
      'anchor-broken 8:20',
      'weekday-not-date @/issue.yaml:2:10',
    ],
  },
];
