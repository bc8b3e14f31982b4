import { appended, edited, type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const FIGURES = '_data/figures/2021-05-01.yaml';
const PERSON = '_data/people/shi-da-ming.yaml';
const DATES = ['2021-02-30', '2021-13-01', '2021/5/1', '2021-5-1', '1日5月2021年', '明天', '公元2021年'];

/** Fields that are missing, misnamed, or hold what they cannot. */
export const schemaFaults: Fault[] = [
  edited('a missing headline', SECOND, 'title: 夜校开班\n', '', ['missing-field 2:1']),
  edited('an empty headline', SECOND, '夜校开班', '', ['missing-field 2:8']),
  edited('a headline of spaces', SECOND, '夜校开班', '"　"', ['empty-text 2:8']),
  edited('author is byline here', SECOND, 'cover:', 'auther: 陆小禾\ncover:', ['unknown-field-near 3:1']),
  ...DATES.map((date) =>
    edited(`${date} is no date`, `${ISSUE}/issue.yaml`, '2021-05-01', date, ['bad-partial-date 1:7']),
  ),
  {
    why: 'a correction of a month, not of a day',
    spoil: (root) =>
      root.edit(SECOND, 'cover:', 'corrections:\n  - date: 2021-06\n    was: 甲\n    is: 电工\ncover:'),
    expected: ['bad-date 4:11'],
  },
  appended('an issue that ends before it begins', `${ISSUE}/issue.yaml`, 'until: 2021-04\n', [
    'until-before-date 7:8',
  ]),
  appended('an issue that ends in its own month', `${ISSUE}/issue.yaml`, 'until: 2021-05\n'),
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
  edited('a date that is not the folder’s', `${ISSUE}/issue.yaml`, '2021-05-01', '2021-05-08', [
    'date-not-folder 1:7',
  ]),
  edited('a weekday that is not the date’s', `${ISSUE}/issue.yaml`, '星期六', '星期五', [
    'weekday-not-date 2:10',
  ]),
  edited('a weekday that is none', `${ISSUE}/issue.yaml`, '星期六', '周八', ['not-a-weekday 2:10']),
  ...['约 120 个', '1,234', '1e3', 'NaN', 'Infinity', '120-', '9'.repeat(400), '0x1F', '一百二十'].map(
    (value) =>
      edited(`${value.slice(0, 12)} is no number`, FIGURES, 'value: 120', `value: ${value}`, [
        'bad-number 2:10',
      ]),
  ),
  ...['１２０', '６１.９４'].map((value) =>
    edited(`${value} is full-width`, FIGURES, 'value: 120', `value: ${value}`, ['fullwidth-value 2:10']),
  ),
  edited('a number that the words do not print by itself', FIGURES, 'value: 120', 'value: 12', [
    'words-not-printed 2:10',
  ]),
  edited('a unit that the words do not print', FIGURES, 'unit: 盏', 'unit: 只', ['words-not-printed 3:9']),
  edited('a unit with a number in it', FIGURES, 'unit: 盏', 'unit: 120盏', ['bad-unit 3:9']),
  edited('a qualifier in Chinese', FIGURES, 'qualifier: over', 'qualifier: 余', ['not-in-list 4:14']),
  edited('a period that ends before it begins', FIGURES, 'to: 2021-04', 'to: 2021-03', [
    'period-backwards 9:9',
  ]),
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
  edited('a list where a text belongs', SECOND, '夜校开班', '\n  - 夜校\n  - 开班', [
    'wrong-type-string 3:3',
  ]),
  edited('a name that is a list', PERSON, 'name: 石大明', 'name: [石, 大明]', ['wrong-type-string 1:7']),
  edited('a draft that is neither true nor false', SECOND, 'cover:', 'draft: 是\ncover:', ['bad-flag 3:8']),
  edited('a repair of a kind that is none', FIRST, 'kind: join', 'kind: jion', ['not-in-list 9:11']),
  edited('a repair without its kind', FIRST, '- kind: join\n    before', '- before', ['missing-field 9:5']),
  edited('a cover without its description', SECOND, '  alt: 一盏路灯\n', '', ['missing-field 4:3']),
  edited('an id in full-width letters', PERSON, 'role: model-worker', 'role: ｍodel-worker', [
    'fullwidth-value 5:11',
  ]),
  edited('a role that the vocabulary lacks', PERSON, 'role: model-worker', 'role: model-wroker', [
    'unknown-term-near 5:11',
  ]),
  edited('a basis in Chinese', PERSON, 'basis: named', 'basis: 直称', ['bad-id 6:12']),
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
  edited('an unknown time zone', '_data/site.yaml', 'Asia/Shanghai', '北京', ['bad-timezone 3:11']),
  {
    why: 'a number of sharing pictures that is none',
    spoil: (root) => root.edit('_data/site.yaml', 'timezone:', 'cards: 二十\ntimezone:'),
    expected: ['bad-count _data/site.yaml:3:8'],
  },
  edited('an empty time zone is told of once', '_data/site.yaml', 'Asia/Shanghai', '""', ['empty-text 3:11']),
  ...[
    'qingshi',
    '/qingshi/',
    'example.org/qingshi',
    'ftp://example.org/',
    'https://example.org/?a=b',
    'https://u:p@example.org/',
  ].map((url) =>
    edited(`${url} is no address of a site`, '_data/site.yaml', 'https://example.org/qingshi/', url, [
      'bad-site-url 4:6',
    ]),
  ),
  ...['https://example.org', 'https://example.org//a//b', 'https://example.org/工刊'].map((url) =>
    edited(`${url} is made whole`, '_data/site.yaml', 'https://example.org/qingshi/', url),
  ),
  edited('a language that the system does not speak', '_data/site.yaml', 'zh-CN', 'zh_CN', [
    'unknown-language 2:11',
  ]),
  edited('a publisher whose id is mistyped', '_data/site.yaml', 'qing-shi-zong', 'qin-shi-zong', [
    '~publisher-like-id-near 5:12',
  ]),
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
  edited('five hundred characters of headline', SECOND, '夜校开班', '夜'.repeat(500), ['~title-long 2:8']),
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
