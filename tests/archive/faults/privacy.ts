import { type Fault, FIRST, ISSUE, SECOND, type SpoiltRoot } from './fault.ts';

/** The example of the norm for identity card numbers, and a telephone number of nobody. */
const ID = '11010519491231002X';
const PHONE = '13812345678';

const body = (why: string, text: string, expected: string[]): Fault => ({
  why,
  spoil: (root) =>
    root.write(
      SECOND,
      `---\ntitle: 夜校开班\ncover:\n  src: deng.png\n  alt: 一盏路灯\n---\n\n工友夜校每周三晚上开课。\n\n${text}\n`,
    ),
  expected,
});

/** A line that is added to a file with a private number in it. */
const line = (where: string, file: string, added: string, place: string, code = '~private-phone'): Fault => ({
  why: `a private number in ${where} is published as one in a text is`,
  spoil: (root) => root.edit(file, /(?<=^(?:---\n)?)(?!---)/, `${added}\n`),
  expected: [`${code} ${place}`],
});

const edit = (where: string, file: string, from: string, to: string, expected: string[]): Fault => ({
  why: `a private number in ${where} is published as one in a text is`,
  spoil: (root) => root.edit(file, from, to),
  expected,
});

const allowed = (
  why: string,
  spoil: (root: SpoiltRoot) => void,
  ends: string,
  where: string,
  expected: string[] = [],
): Fault => ({
  why,
  spoil: (root) => {
    spoil(root);
    root.append('_data/site.yaml', `allow_numbers:\n  - { ends: ${ends}, in: ${where} }\n`);
  },
  expected,
});

const PERSON = '_data/people/shi-da-ming.yaml';

/** Numbers that tell of people, wherever they would be published. */
export const privacyFaults: Fault[] = [
  body(
    'figures of neighbouring cells are no number',
    '| 甲 | 乙 | 丙 | 丁 | 戊 |\n|---|---|---|---|---|\n| 320 | 102 | 560 | 712 | 345 |',
    [],
  ),
  body('an identity card number', '身份证号11010519491231002X。', ['private-id-number 10:5']),
  body('an identity card number with a wrong check character', '身份证号110105194912310021。', [
    '~private-id-number 10:5',
  ]),
  body('a mobile phone number', '电话138 1234 5678。', ['~private-phone 10:3']),
  body('two mobile phone numbers', '电话13812345678 13912345679。', [
    '~private-phone 10:3',
    '~private-phone 10:15',
  ]),
  body('a number that marks divide', '电话138**1234**5678。', ['~private-phone 10:1']),
  body('a number that a link calls', '请[致电](tel:+86-138-1234-5678)。', ['~private-phone 10:7']),
  body('a number in an address', '见[名单](https://example.org/?id=11010519491231002X)。', [
    'private-id-number 10:7',
  ]),
  body('a number in a note', '正文[^1]。\n\n[^1]: 电话13812345678。', ['~private-phone 12:9']),
  body('a bank card number', '卡号6222 0212 3456 7890 128。', ['~private-bank-number 10:3']),
  edit('a title', SECOND, 'title: 夜校开班', `title: 夜校开班，电话${PHONE}`, ['~private-phone 2:8']),
  edit('the cover', SECOND, 'alt: 一盏路灯', `alt: 石大明${PHONE}`, ['~private-phone 5:8']),
  edit('a picture', SECOND, '![一盏路灯]', `![${ID}]`, ['private-id-number 10:3']),
  line('a kicker', SECOND, `kicker: 拨打${PHONE}`, '2:9'),
  line('a deck in full-width digits', SECOND, 'deck: 拨打１３８１２３４５６７８', '2:7'),
  line('a byline', SECOND, `byline: [{ role: 通讯员, name: 陆小禾 ${PHONE} }]`, '2:29'),
  line('a summary', SECOND, `summary: 身份证${ID}`, '2:10', 'private-id-number'),
  line('a correction', SECOND, `corrections: [{ date: 2021-06-01, was: ${PHONE}, is: 略 }]`, '2:40'),
  line(
    'a section, of fifteen digits',
    SECOND,
    `section: ${ID.slice(0, 6)}491231002`,
    '2:10',
    'private-id-number',
  ),
  line('a note on the source', SECOND, `source: { note: 见${PHONE} }`, '2:17'),
  line('the title of an issue', `${ISSUE}/issue.yaml`, `title: 热线${PHONE}`, '@/issue.yaml:1:8'),
  edit('credits', `${ISSUE}/issue.yaml`, '陆小禾', `陆小禾 ${PHONE}`, ['~private-phone @/issue.yaml:6:11']),
  line(
    'a record',
    '_data/initiatives/ye-xiao.yaml',
    `audience: 报名${PHONE}`,
    '_data/initiatives/ye-xiao.yaml:1:11',
  ),
  edit('an alias', PERSON, '- 老石', `- 老石\n  - "${ID}"`, [`private-id-number ${PERSON}:4:5`]),
  edit('a figure', '_data/figures/2021-05-01.yaml', '更换旧路灯', `更换${PHONE}`, [
    '~private-phone _data/figures/2021-05-01.yaml:5:11',
  ]),
  line('the settings', '_data/site.yaml', `tagline: 投稿${PHONE}`, '_data/site.yaml:1:10'),
  line(
    'a name of a section',
    '_data/site.yaml',
    `sections: { people: { title: 石${PHONE} } }`,
    '_data/site.yaml:1:30',
  ),
  line(
    'the contact, an identity number',
    '_data/site.yaml',
    `contact: { address: ${ID} }`,
    '_data/site.yaml:1:21',
    'private-id-number',
  ),
  {
    why: 'telephone numbers of the contact are there to be called',
    spoil: (root) =>
      root.append('_data/site.yaml', `contact: { phone: ${PHONE}, address: 站前路（${PHONE}） }\n`),
    expected: [],
  },
  {
    why: 'a private number in a field of the archive’s own is published as one in a text is',
    spoil: (root) => {
      root.append('_data/site.yaml', 'fields: { article: [{ id: photographer, label: 摄影 }] }\n');
      root.edit(SECOND, 'cover:', `photographer: 石大明${PHONE}\ncover:`);
    },
    expected: ['~private-phone 3:15'],
  },
  {
    why: 'a private number in words of the archive’s own is published as one in a text is',
    spoil: (root) => root.write('_data/strings.yaml', `notStated: 请问${PHONE}\n`),
    expected: ['~private-phone _data/strings.yaml:1:12'],
  },
  {
    why: 'a private number in a page of the archive’s own is published as one in a text is',
    spoil: (root) =>
      root.write('src/pages/jia-ru.md', `---\ntitle: 加入\ndescription: 找${PHONE}\n---\n\n身份证${ID}。\n`),
    expected: ['~private-phone src/pages/jia-ru.md:3:14', 'private-id-number src/pages/jia-ru.md:6:4'],
  },
  {
    why: 'a private number in the name of a file is published in its address',
    spoil: (root) => root.write(`src/pages/lao-shi-${PHONE}.md`, '---\ntitle: 加入\n---\n\n字。\n'),
    expected: [`~private-phone src/pages/lao-shi-${PHONE}.md:1:1`],
  },
  allowed(
    'a number that site.yaml allows in its file',
    (root) => root.edit(SECOND, '电工', `电工${ID}`),
    '02x',
    SECOND,
  ),
  allowed(
    'a number that site.yaml allows in a folder',
    (root) => root.edit(SECOND, '电工', `电工${PHONE}`),
    '"678"',
    ISSUE,
  ),
  allowed(
    'a number that site.yaml allows elsewhere',
    (root) => root.edit(SECOND, '电工', `电工${ID}`),
    '02X',
    FIRST,
    ['~allows-no-number _data/site.yaml:7:5', 'private-id-number 14:5'],
  ),
  {
    why: 'a number that is to be allowed is not written out',
    spoil: (root) => root.append('_data/site.yaml', `allow_numbers: [{ ends: ${ID}, in: src }]\n`),
    expected: ['bad-number-end _data/site.yaml:6:25', 'private-id-number _data/site.yaml:6:25'],
  },
];
