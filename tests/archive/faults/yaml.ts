import { appended, edited, type Fault, FIRST, ISSUE, SECOND, written } from './fault.ts';

const PERSON = '_data/people/lu-xiao-he.yaml';
const FIGURES = '_data/figures/2021-05-01.yaml';

/** YAML that a person types, and that a parser reads as something else. */
export const yamlFaults: Fault[] = [
  edited('a full-width colon is named', SECOND, 'title: 夜', 'title：夜', ['fullwidth-colon 2:6']),
  edited('a full-width colon after a Chinese field is named', SECOND, 'title: 夜校', '标题：夜校', [
    'unknown-field-near 2:1',
    'fullwidth-colon 2:3',
  ]),
  edited('no space after a colon is named', SECOND, 'title: 夜', 'title:夜', ['no-space-after-colon 2:6']),
  {
    why: 'a slip does not hide the rest of the file',
    spoil: (root) => {
      root.edit(FIGURES, 'unit: 盏', 'unit：盏');
      root.edit(FIGURES, 'value: 120', 'value: 约 120 个');
      root.edit(FIGURES, 'to: 2021-04', 'to: 2021-13');
    },
    expected: [
      'bad-number _data/figures/2021-05-01.yaml:2:10',
      'fullwidth-colon _data/figures/2021-05-01.yaml:3:7',
      'bad-partial-date _data/figures/2021-05-01.yaml:9:9',
    ],
  },
  edited('a tab as indent is named', FIRST, '  - role', '\t- role', ['tab-indent 4:1']),
  edited('an unquoted colon is named', SECOND, '夜校开班', '工会: 新篇', ['unquoted-colon 2:8']),
  edited('a quotation mark that is not closed is named where it opens', SECOND, '夜校开班', '"夜校开班', [
    'quote-not-closed 2:8',
  ]),
  edited('a curly quotation mark that is not closed is named', SECOND, '夜校开班', '“夜校开班', [
    'curly-quote-not-closed 2:8',
  ]),
  {
    why: 'curly quotation marks round a date are no quotation marks of YAML',
    spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', '“2021-05-01”'),
    expected: ['bad-partial-date @/issue.yaml:1:7'],
  },
  {
    why: 'a headline in straight quotation marks that goes on after them is named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '"夜校"开班'),
    expected: ['text-after-quote 2:12'],
  },
  edited('a bracket that begins a headline and is not closed is named', SECOND, '夜校开班', '[夜校', [
    'bracket-not-closed 2:8',
  ]),
  edited('text after a bracket is named', SECOND, '夜校开班', '[夜校] 开班', ['text-after-quote 2:13']),
  edited('front matter that is not closed is named at its beginning', SECOND, '---\n\n工友', '\n工友', [
    'front-matter-not-closed 1:1',
  ]),
  edited('front matter that does not begin is named', SECOND, '---\ntitle', 'title', [
    'front-matter-missing 1:1',
  ]),
  edited(
    'a doubled field is named at the second',
    SECOND,
    'title: 夜校开班',
    'title: 夜校开班\ntitle: 又一个',
    ['duplicate-field 3:1'],
  ),
  edited('uneven indentation is named at the line that is uneven', PERSON, '    quote:', '     quote:', [
    'bad-indent 4:6',
  ]),
  {
    why: 'an anchor and its alias are both named, and nothing else',
    spoil: (root) => root.edit(SECOND, 'title: 夜校开班', 'title: &a 夜校\nkicker: *a'),
    expected: ['yaml-anchor 2:8', 'yaml-anchor 3:9'],
  },
  {
    why: 'an alias bomb is refused without being unfolded',
    spoil: (root) =>
      root.write(
        '_data/vocabulary.yaml',
        `categories: [&a0 [x, x]${Array.from({ length: 20 }, (_, i) => `, &a${i + 1} [*a${i}, *a${i}]`).join('')}]\n`,
      ),
    expected: [
      'yaml-anchor _data/vocabulary.yaml:1:14',
      'yaml-anchor _data/vocabulary.yaml:1:26',
      'yaml-anchor _data/vocabulary.yaml:1:31',
    ],
  },
  edited('a merge key is an unknown field', SECOND, 'title', '<<: {kicker: 青石}\ntitle', [
    'unknown-field 2:1',
  ]),
  edited('a tag that asks for code is refused', SECOND, '夜校开班', '!!js/function "() => 1"', [
    'yaml-tag 2:8',
  ]),
  {
    why: '__proto__ and constructor cannot be fields, all in one run',
    spoil: (root) => root.edit(PERSON, 'name', '__proto__: {a: b}\nconstructor: x\nname'),
    expected: [
      'forbidden-key _data/people/lu-xiao-he.yaml:1:1',
      'forbidden-key _data/people/lu-xiao-he.yaml:2:1',
    ],
  },
  appended('a second document in a file is named', PERSON, '---\nname: 又一个\n', ['several-documents 6:1']),
  written('a list where fields belong is named', PERSON, '- name: 陆小禾\n', ['wrong-type-object 1:1']),
  written('an empty record lacks its fields', '_data/people/xin-ren.yaml', '# 以后再写\n', [
    'missing-field 1:1',
  ]),
  edited('words after a hash that YAML takes for a comment are told of', SECOND, '夜校开班', '夜校 #开班#', [
    '~comment-cuts-value 2:10',
  ]),
  edited('a line without a colon is named', SECOND, 'cover:', '今天没有冒号\ncover:', ['yaml-syntax 3:1']),
  edited('full-width braces are text', SECOND, '夜校开班', '｛夜校｝开班'),
  edited('template syntax in a field is named, not run', SECOND, '夜校开班', '{{ title }}', [
    'braces-in-value 2:8',
  ]),
  {
    why: 'what YAML 1.1 would take for a truth or a number stays the text that is printed',
    spoil: (root) => {
      root.edit(`${ISSUE}/issue.yaml`, '第7期', '0123');
      root.edit(`${ISSUE}/source.txt`, '第7期', '0123');
      root.edit(SECOND, 'title: 夜校开班', 'title: no\nkicker: 1e3\nsection: 12:30:45');
    },
    expected: [],
  },
  edited('fifty thousand opening brackets are named', SECOND, '夜校开班', '['.repeat(50_000), [
    'nested-too-deep 2:28',
  ]),
  edited('half a million commas are refused', PERSON, 'name:', `aliases: [${','.repeat(500_000)}]\nname:`, [
    'too-many-marks 1:1',
  ]),
  {
    why: 'of twenty thousand unknown fields the first are told',
    spoil: (root) => root.append(PERSON, Array.from({ length: 20_000 }, (_, i) => `${i}0x: y\n`).join('')),
    expected: [
      'unknown-field _data/people/lu-xiao-he.yaml:6:1',
      'unknown-field _data/people/lu-xiao-he.yaml:7:1',
      'unknown-field _data/people/lu-xiao-he.yaml:8:1',
      'unknown-field _data/people/lu-xiao-he.yaml:9:1',
      'unknown-field _data/people/lu-xiao-he.yaml:10:1',
    ],
  },
];
