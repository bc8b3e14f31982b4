import { edited, type Fault, FIRST, ISSUE, SECOND, written } from './fault.ts';

const LAST = '老石说，灯亮了，人心就暖了。';
const BODY = '工友夜校每周三晚上开课';

/** The second article has no text as received, so its words are free. */
const body = (why: string, text: string, expected: string[] = []): Fault => ({
  why,
  spoil: (root) => root.edit(SECOND, BODY, `${BODY}。\n\n${text}\n\n另`),
  expected,
});

/** Markdown, links, code and words that do not come out as meant. */
export const textFaults: Fault[] = [
  written('an article without text may be a notice: a warning', `${ISSUE}/03-x.md`, '---\ntitle: 空\n---\n', [
    '~body-empty 4:1',
  ]),
  edited('a heading of the first level', SECOND, '## 教', '# 教', ['heading-one 12:1']),
  edited('a heading that skips a level', SECOND, '## 教', '#### 教', ['heading-skips 12:1']),
  edited('an empty heading', SECOND, '## 教什么', '##', ['heading-empty 12:1']),
  edited('a heading without its space', SECOND, '## 教', '##教', ['~heading-no-space 12:1']),
  edited('a heading in full-width signs', SECOND, '## 教', '＃＃教', ['~heading-fullwidth 12:1']),
  edited('a heading in a list', SECOND, '- 电工', '- ## 电工', ['heading-in-list 14:1']),
  body('a script is text', '正文<script>alert(1)</script>。', ['~raw-html 10:3']),
  body('a script in capitals, over two lines, is text', '正文<SCRIPT\nsrc=x>。', ['~raw-html 10:3']),
  body(
    'what Word leaves behind is left out and told of once',
    '　<p class="MsoNormal" style="mso-x:y"><span></span><o:p>字</o:p></p>\n<p>字</p>',
    ['~pasted-tags 10:2'],
  ),
  body(
    'a script among what WeChat leaves behind is still told of',
    '<section style="x">字</section><script>',
    ['~pasted-tags 10:1', '~raw-html 10:2'],
  ),
  body('template syntax is text', '{{ 7*7 }}、{% include "/etc/passwd" %}和{# 注 #}', [
    '~shown-as-text 10:1',
  ]),
  body('a link to a script is text', '[点](javascript:alert(1))', ['~unsafe-link 10:3']),
  body('a link to a script in disguise is text', '[点](jAvAsCrIpT&#58;alert(1))', ['~unsafe-link 10:3']),
  ...['&#x6A;avascript:alert(1)', '&#106;avascript&colon;alert(1)', 'java&Tab;script:alert(1)'].map(
    (address) =>
      body(
        `a link to a script is found however its letters are written: ${address}`,
        `[点](${address})`,
        address.includes('Tab') ? ['link-broken 10:1', '~unsafe-link 10:3'] : ['~unsafe-link 10:3'],
      ),
  ),
  body('a link to a script with a tab in it leads nowhere', '[点](<java\tscript:alert(1)>)', [
    '~unsafe-link 10:3',
    'link-broken 10:6',
  ]),
  body('a link to data is text', '[点](data:text/html,x)', ['~unsafe-link 10:3']),
  body('a link that leads nowhere', '前[点](03-mei-you.md)后', ['link-broken 10:6']),
  body('a link out of the folder', '前[点](../../../etc/passwd)后', ['link-broken 10:6']),
  body(
    'a link to a record and to a page of the site',
    '[石](/people/shi-da-ming/)、[搜](/search/?q=灯)、[期](/issues/2021-05-01/)',
  ),
  body('a link to a record that nobody has', '前[石](/people/shi-da-min/)后', ['link-broken 10:6']),
  body('an anchor that nobody has', '前[点](#s9)后', ['anchor-broken 10:6']),
  body('an address that cannot be read', '前[点](https://[)后', ['bad-url 10:6']),
  body('a link with tracking', '前[点](https://example.org/?id=1&utm_source=wx)后', ['~tracking-link 10:6']),
  body('a link with tracking that is not encrypted', '前[点](http://example.org/?utm_source=wx#a)后', [
    '~http-link 10:6',
    '~tracking-link 10:6',
  ]),
  body('a row of a table with too many cells', '|甲|乙|\n|-|-|\n|一|二|\n|一|二|三|', ['table-uneven 13:1']),
  body(
    'a row of a table with too few cells, and words that were joined to it',
    '|甲|乙|\n|-|-|\n|一|\n字。',
    ['table-uneven 12:1', 'table-uneven 13:1'],
  ),
  body('a head that does not agree with the line below', '|甲|乙|丙|\n|-|-|\n|一|二|三|', [
    'table-uneven 11:1',
  ]),
  body('an even table with a bar in a cell', '|甲|乙|\n|-|-|\n|一\\|二|三|'),
  body('half-width punctuation between Chinese characters', '工友,来了:学(电工)吧,好!', [
    '~halfwidth-punctuation 10:2',
  ]),
  body('half-width punctuation beside figures and letters', '晚上7:30上课,A,B两班。'),
  body(
    'a link to a file whose name has a space',
    '见[表](a b.pdf)，[夜校](</people/> "一 二.")（[注](略 同.)）。',
    ['~link-with-space 10:6'],
  ),
  body('an address in angle brackets is no HTML', '见<https://example.org/>、[夜校](</people/>)。'),
  body('a fence that is not closed', '```\n字', ['~fence-not-closed 10:1']),
  body('fifty thousand brackets', `${'['.repeat(50_000)}。`),
  body('more marks than any article has', `${'*a'.repeat(200_001)}。`, [
    'quote-absent _data/initiatives/ye-xiao.yaml:5:12',
    'too-many-marks 7:1',
  ]),
  body('quotations two hundred deep', `${'> '.repeat(200)}字`, ['nested-too-deep 10:1']),
  body('lists fifty deep', Array.from({ length: 50 }, (_, i) => `${' '.repeat(2 * i)}- 层`).join('\n'), [
    'nested-too-deep 15:1',
  ]),
  body('stars twenty thousand deep', `${'**'.repeat(10_000)}字${'**'.repeat(10_000)}`),
  body(
    'a note that is referred to twice, and one that has two paragraphs',
    '字[^1]，字[^1]，字[^甲]。\n\n[^1]: 注。\n[^甲]: 注。\n\n    再注。',
  ),
  body('a reference to a note that is not there', '字[^1]，又[^1]。\n\n[^1]：全角冒号。', [
    'note-undefined 10:2',
  ]),
  body('a note that nothing refers to', '字\\[^1]，`[^1]`。\n\n[^1]: 注。', ['note-unused 12:1']),
  body('two notes of one name', '字[^1]。\n\n[^1]: 注。\n\n[^1]: 再注。', ['note-twice 14:1']),
  body('a note without text', '字[^1]。\n\n[^1]:', ['note-empty 12:1']),
  body('an underlined heading and a row of hyphens', '一行字。\n===\n另一行。\n\n---'),
  body('a reference definition stays text', '[注]: https://example.org/ 说明。'),
  body(
    'a paragraph that a column broke',
    '夜校的老师都是厂里的老师傅，他们白天在车间里带徒弟，晚上到\n\n教室里讲课，一讲就是三年。',
    ['~paragraph-broken 10:18'],
  ),
  body('quotation marks that do not pair', '他说：“来了就学。', ['~quotes-unpaired 10:4']),
  body('quotation marks the wrong way round', '他说：”来了就学“。', ['~quotes-unpaired 10:4']),
  body('a quotation of two paragraphs', '他说：“来了就学。\n\n“学了就用。”'),
  body('straight quotation marks in Chinese', '他说："来了就学"。', ['~quotes-straight 10:4']),
  body('corner marks beside curly ones', '他说：“来了”，又说「学了」。', ['~quotes-mixed 10:11']),
  body('two versions that Git could not bring together', '<<<<<<< HEAD\n甲。\n=======\n乙。\n>>>>>>> main', [
    'merge-conflict 10:1',
  ]),
  body('an address of electronic mail that is none', '[来信](mailto:)', ['bad-url 10:6']),
  body('a long number that is none of them', '编号2021050112345678，印数1234567890123456789。'),
  body('spaces between Chinese and digits', '今年 5 月，共 30 人。', ['~spaces-beside-digits 10:2']),
  edited('a paragraph of a million characters', SECOND, BODY, `${BODY}${'灯'.repeat(1_000_000)}`),
  edited('a hundred thousand lines', SECOND, BODY, `${BODY}\n${'灯亮\n'.repeat(100_000)}`),
  edited('a million short paragraphs', SECOND, BODY, `${BODY}\n\n${'灯\n\n'.repeat(1_000_000)}`, [
    'file-too-large 1:1',
  ]),
  {
    why: 'everything at once in one text',
    spoil: (root) => {
      root.edit(SECOND, '## 教什么', '#### 教什么 {{x}}');
      root.edit(SECOND, '- 电工', '- 电工[点](#p99)\n- <b>识</b>');
      root.edit(FIRST, LAST, `${LAST}\n\n他说：“未完`);
    },
    expected: [
      'source-differs @/01-kai-gong.md:22:1',
      '~quotes-unpaired @/01-kai-gong.md:22:4',
      'heading-skips 12:1',
      '~shown-as-text 12:10',
      'anchor-broken 14:9',
      '~raw-html 15:3',
    ],
  },
];
