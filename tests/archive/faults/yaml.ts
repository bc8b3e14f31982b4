import { type Fault, FIRST, ISSUE, SECOND } from './fault.ts';

const PERSON = '_data/people/lu-xiao-he.yaml';
const FIGURES = '_data/figures/2021-05-01.yaml';

/** YAML that a person types, and that a parser reads as something else. */
export const yamlFaults: Fault[] = [
  {
    why: 'a full-width colon is named',
    spoil: (root) => root.edit(SECOND, 'title: 夜', 'title：夜'),
    expected: ['fullwidth-colon 2:6'],
  },
  {
    why: 'a full-width colon after a Chinese field is named',
    spoil: (root) => root.edit(SECOND, 'title: 夜校', '标题：夜校'),
    expected: ['unknown-field-near 2:1', 'fullwidth-colon 2:3'],
  },
  {
    why: 'no space after a colon is named',
    spoil: (root) => root.edit(SECOND, 'title: 夜', 'title:夜'),
    expected: ['no-space-after-colon 2:6'],
  },
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
  {
    why: 'a tab as indent is named',
    spoil: (root) => root.edit(FIRST, '  - role', '\t- role'),
    expected: ['tab-indent @/01-kai-gong.md:4:1'],
  },
  {
    why: 'an unquoted colon is named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '工会: 新篇'),
    expected: ['unquoted-colon 2:8'],
  },
  {
    why: 'a quotation mark that is not closed is named where it opens',
    spoil: (root) => root.edit(SECOND, '夜校开班', '"夜校开班'),
    expected: ['quote-not-closed 2:8'],
  },
  {
    why: 'a curly quotation mark that is not closed is named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '“夜校开班'),
    expected: ['curly-quote-not-closed 2:8'],
  },
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
  {
    why: 'a bracket that begins a headline and is not closed is named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '[夜校'),
    expected: ['bracket-not-closed 2:8'],
  },
  {
    why: 'text after a bracket is named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '[夜校] 开班'),
    expected: ['text-after-quote 2:13'],
  },
  {
    why: 'front matter that is not closed is named at its beginning',
    spoil: (root) => root.edit(SECOND, '---\n\n工友', '\n工友'),
    expected: ['front-matter-not-closed 1:1'],
  },
  {
    why: 'front matter that does not begin is named',
    spoil: (root) => root.edit(SECOND, '---\ntitle', 'title'),
    expected: ['front-matter-missing 1:1'],
  },
  {
    why: 'a doubled field is named at the second',
    spoil: (root) => root.edit(SECOND, 'title: 夜校开班', 'title: 夜校开班\ntitle: 又一个'),
    expected: ['duplicate-field 3:1'],
  },
  {
    why: 'uneven indentation is named at the line that is uneven',
    spoil: (root) => root.edit(PERSON, '    quote:', '     quote:'),
    expected: ['bad-indent _data/people/lu-xiao-he.yaml:4:6'],
  },
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
  {
    why: 'a merge key is an unknown field',
    spoil: (root) => root.edit(SECOND, 'title', '<<: {kicker: 青石}\ntitle'),
    expected: ['unknown-field 2:1'],
  },
  {
    why: 'a tag that asks for code is refused',
    spoil: (root) => root.edit(SECOND, '夜校开班', '!!js/function "() => 1"'),
    expected: ['yaml-tag 2:8'],
  },
  {
    why: '__proto__ and constructor cannot be fields, all in one run',
    spoil: (root) => root.edit(PERSON, 'name', '__proto__: {a: b}\nconstructor: x\nname'),
    expected: [
      'forbidden-key _data/people/lu-xiao-he.yaml:1:1',
      'forbidden-key _data/people/lu-xiao-he.yaml:2:1',
    ],
  },
  {
    why: 'a second document in a file is named',
    spoil: (root) => root.append(PERSON, '---\nname: 又一个\n'),
    expected: ['several-documents _data/people/lu-xiao-he.yaml:6:1'],
  },
  {
    why: 'a list where fields belong is named',
    spoil: (root) => root.write(PERSON, '- name: 陆小禾\n'),
    expected: ['wrong-type-object _data/people/lu-xiao-he.yaml:1:1'],
  },
  {
    why: 'an empty record lacks its fields',
    spoil: (root) => root.write('_data/people/xin-ren.yaml', '# 以后再写\n'),
    expected: ['missing-field _data/people/xin-ren.yaml:1:1'],
  },
  {
    why: 'words after a hash that YAML takes for a comment are told of',
    spoil: (root) => root.edit(SECOND, '夜校开班', '夜校 #开班#'),
    expected: ['~comment-cuts-value 2:10'],
  },
  {
    why: 'a line without a colon is named',
    spoil: (root) => root.edit(SECOND, 'cover:', '今天没有冒号\ncover:'),
    expected: ['yaml-syntax 3:1'],
  },
  {
    why: 'full-width braces are text',
    spoil: (root) => root.edit(SECOND, '夜校开班', '｛夜校｝开班'),
    expected: [],
  },
  {
    why: 'template syntax in a field is named, not run',
    spoil: (root) => root.edit(SECOND, '夜校开班', '{{ title }}'),
    expected: ['braces-in-value 2:8'],
  },
  {
    why: 'what YAML 1.1 would take for a truth or a number stays the text that is printed',
    spoil: (root) => {
      root.edit(`${ISSUE}/issue.yaml`, '第7期', '0123');
      root.edit(`${ISSUE}/source.txt`, '第7期', '0123');
      root.edit(SECOND, 'title: 夜校开班', 'title: no\nkicker: 1e3\nsection: 12:30:45');
    },
    expected: [],
  },
  {
    why: 'fifty thousand opening brackets are named',
    spoil: (root) => root.edit(SECOND, '夜校开班', '['.repeat(50_000)),
    expected: ['nested-too-deep 2:28'],
  },
  {
    why: 'half a million commas are refused',
    spoil: (root) => root.edit(PERSON, 'name:', `aliases: [${','.repeat(500_000)}]\nname:`),
    expected: ['too-many-marks _data/people/lu-xiao-he.yaml:1:1'],
  },
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
