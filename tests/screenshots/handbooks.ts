import type { WordParagraph } from '../importer/word-document.ts';

/** What the pictures of a manual show, in its language: all of it written for them. */
export interface Handbook {
  /** That of the archive and of what the commands say, and the folder of the pictures. */
  language: string;
  /** What the archive is called. */
  title: string;
  /** A Word document that holds an issue. */
  document: { name: string; paragraphs: readonly (string | WordParagraph)[] };
  /** The file of its first article, in the folder of the issue. */
  article: string;
  /** A mistake that an editor makes in it: what is typed in the place of what. */
  mistake: readonly [string, string];
  words: {
    terminal: string;
    pullRequest: string;
    /** The three steps to drop a file on GitHub’s page: a headline and what to do. */
    drop: readonly (readonly [string, string])[];
    /** Says that the page is drawn. */
    drawn: string;
  };
}

/** The day of the issue that is imported. */
export const day = '2024-05-01';

/** The manuals that have pictures. */
export const handbooks: readonly Handbook[] = [
  {
    language: 'zh-CN',
    title: '码头工人报',
    document: {
      name: '五月.docx',
      paragraphs: [
        { text: '码头工人报', style: 'Title' },
        '第128期　2024年5月1日　星期三',
        '责编/林小舟 校对/何一鸣',
        { text: '一盏灯照亮一座码头', style: 'Heading1' },
        '本报记者 周远山',
        '清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看了一遍。',
        '他从老班长的手里接过那只铁哨，也接过了班里30多人的',
        '平安。去年，全年没有一起事故。',
        { text: '门边的一张清单', style: 'Heading2' },
        '工棚门边挂着一张清单，写着开工前要看的12样东西，谁添一条，谁签名。省劳动模范何大川签在第一行。',
        { text: '工会夜校又开课了', style: 'Heading1' },
        '通讯员 方若水',
        '5月6日，城南码头工会的职工夜校又开课了。第一堂课讲怎样看工资条，有48人报名。',
        '夜校不收学费，家属也可以来。',
        { text: '工会办公室搬家', style: 'Heading1' },
        '5月13日起，工会办公室搬到码头街2号，电话不变。',
      ],
    },
    article: '01-yi-zhan-deng-zhao-liang-yi-zuo-ma-tou.md',
    mistake: ['title: ', 'title：'],
    words: {
      terminal: '终端',
      pullRequest: '导入稿件',
      drop: [
        ['打开 inbox', '在仓库页面点 inbox 文件夹，再点右上角'],
        ['拖入稿件', '把 Word、文本或网页文件拖进框里'],
        ['提交', '点页面下方的绿色按钮，几分钟后看 Pull requests'],
      ],
      drawn: '示意图',
    },
  },
  {
    language: 'en',
    title: 'Harbour News',
    document: {
      name: 'may.docx',
      paragraphs: [
        { text: 'Harbour News', style: 'Title' },
        'No. 128 · Wednesday, 1 May 2024',
        'Editor: June Farrow',
        { text: 'One lamp at a time', style: 'Heading1' },
        'By Tom Marlow, Staff Reporter',
        'At five in the morning the lamps along the quay come on one by one. Ada Brenner, who leads the loading gang, has been round the cranes three times and has looked at every',
        'rope by hand.',
        'The whistle that she wears was given to her by the foreman before her. Last year the gang’s 34 members worked all year without an accident.',
        { text: 'A list by the door', style: 'Heading2' },
        'By the door of the hut hangs a list of 12 things to look at before work begins. Whoever adds a line signs it.',
        { text: 'Evening school begins again', style: 'Heading1' },
        'By Ruth Oakley',
        'The Harbour Workers’ Union opens its evening school again on 6 May. The first course is about reading a payslip, and 48 members have put their names down.',
        'Courses are free for members and their families.',
        { text: 'The office moves', style: 'Heading1' },
        'From 13 May the office is at 2 Quay Street. The telephone number stays as it is.',
      ],
    },
    article: '01-one-lamp-at-a-time.md',
    mistake: ['title: ', 'titel: '],
    words: {
      terminal: 'Terminal',
      pullRequest: 'Import',
      drop: [
        ['Open inbox', 'On the page of the repository click the folder inbox, then at the top right'],
        ['Drop the file', 'Drag a Word, text or web page file into the box'],
        ['Commit', 'Press the green button below; a few minutes later look at Pull requests'],
      ],
      drawn: 'A drawing, not the page itself',
    },
  },
];
