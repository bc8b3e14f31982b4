import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { withoutPastedTags } from '../../src/content/pasted-tags.ts';

const cases: [what: string, text: string, bare: string, count: number][] = [
  ['plain words', '工会：1 < 2，3 > 2。', '工会：1 < 2，3 > 2。', 0],
  ['Word', '<p class="MsoNormal" style="mso-x:y"><span lang=EN-US></span>字<o:p></o:p></p>', '字', 6],
  ['WeChat', '<section data-role="outer"><strong>标</strong>题<br/></section>', '标题', 5],
  ['WPS', '<font face="仿宋">字</font><!--[if !supportLists]-->一<!--[endif]-->', '字一', 4],
  ['a style over two lines, which stay two', '一<span\nstyle="color:red">二</span>', '一\n二', 2],
  [
    'a picture and a table, which are no mere look',
    '<img src=x style="y"><b>字</b>',
    '<img src=x style="y">字',
    2,
  ],
  ['a tag that somebody wrote', '写 <b>粗</b> 字', '写 <b>粗</b> 字', 0],
  ['code', '`<span>`和<span>字</span>\n\n```\n<span>\n```\n', '`<span>`和字\n\n```\n<span>\n```\n', 2],
];

for (const [what, text, bare, count] of cases) {
  test(`the words stay and pasted looks go: ${what}`, () => {
    const cleaned = withoutPastedTags(text);
    equal([cleaned.text, cleaned.count], [bare, count]);
    equal(cleaned.at === -1, count === 0);
  });
}

test.run();
