import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { edited, type Fault, FIRST, ISSUE, SECOND, written } from './fault.ts';

const ARTICLE = '---\ntitle: 又一篇\n---\n\n正文。\n';
const isWindows = process.platform === 'win32';
const NOT_EVERYWHERE: [code: string, name: string, possible?: boolean][] = [
  ['name-not-portable', '03-ye?xiao.md', !isWindows],
  ['name-not-portable', '03-x.md ', !isWindows],
  ['name-reserved', 'con.md', !isWindows],
  ['name-reserved', '03-con.md'],
  ['name-not-nfc', 'Café.png'.normalize('NFD')],
  ['name-too-long', `03-${'x'.repeat(210)}.md`],
];
const NO_ARTICLES = [
  '夜校.md',
  '03 ye xiao.md',
  '03-Wan-Hui.md',
  '03-ye#xiao.md',
  '03-ye%2fxiao.md',
  "03-ye'xiao.md",
  '03-ye&xiao.md',
  '03-ye-xiao-.md',
  '3-ye-xiao.md',
  '03-ｙe.md',
  '03-x.markdown',
  '03-x.MD',
];
const isRoot = process.getuid?.() === 0;

/** Names, links and kinds of files that somebody may bring in. */
export const pathFaults: Fault[] = [
  {
    why: 'an article whose address differs from another’s in letter case alone, whatever its number',
    spoil: (root) => root.write(`${ISSUE}/03-Ye-Xiao.md`, ARTICLE),
    expected: ['article-name-case @/03-Ye-Xiao.md:1:1'],
  },
  written('two articles of one address', `${ISSUE}/03-ye-xiao.md`, ARTICLE, ['duplicate-slug 1:1']),
  {
    why: 'two articles of one number',
    spoil: (root) => root.write(`${ISSUE}/02-bie-de.md`, ARTICLE),
    expected: ['duplicate-order 1:1'],
  },
  ...NO_ARTICLES.map((name) =>
    written(`${name} is no name of an article`, `${ISSUE}/${name}`, ARTICLE, ['bad-article-name 1:1']),
  ),
  ...NOT_EVERYWHERE.map(
    ([code, name, possible]): Fault => ({
      why: `${name.slice(0, 20)} cannot be stored everywhere, nor a page that is named by it`,
      possible,
      spoil: (root) => root.write(`${ISSUE}/${name}`, ARTICLE),
      expected: [`${code} @/${name}:1:1`],
    }),
  ),
  {
    why: 'a record with a name that Windows reserves',
    possible: !isWindows,
    spoil: (root) => root.write('_data/people/con.yaml', 'name: 康\n'),
    expected: ['name-reserved _data/people/con.yaml:1:1'],
  },
  {
    why: 'former addresses with a name that Windows reserves',
    spoil: (root) => root.edit(SECOND, 'title:', 'former: [2021-05-01/aux, 2021-05-01/auxiliary]\ntitle:'),
    expected: ['name-reserved 2:10'],
  },
  written('a record with a Chinese name of its file', '_data/people/石.yaml', 'name: 石\n', [
    'bad-data-file-name 1:1',
  ]),
  written('a record that ends in .yml', '_data/people/shi.yml', 'name: 石\n', ['bad-data-file-name 1:1']),
  {
    why: 'names that differ in letter case alone',
    possible: process.platform === 'linux',
    spoil: (root) => root.write(`${ISSUE}/Deng.png`, 'x'),
    expected: ['case-conflict @/deng.png:1:1'],
  },
  {
    why: 'a folder that is no date, whose articles are checked all the same',
    spoil: (root) => {
      root.write('src/issues/2021-5-8/issue.yaml', 'date: 2021-05-08\n');
      root.write('src/issues/2021-5-8/01-a.md', '---\ntitel: 又一篇\n---\n\n正文。\n');
    },
    expected: [
      'bad-issue-folder src/issues/2021-5-8:1:1',
      'unknown-field-near src/issues/2021-5-8/01-a.md:2:1',
    ],
  },
  {
    why: 'a folder of a day that the calendar lacks',
    spoil: (root) => root.write('src/issues/2023-02-30/issue.yaml', 'date: 2023-02-28\n'),
    expected: [
      'bad-issue-folder src/issues/2023-02-30:1:1',
      '~issue-empty src/issues/2023-02-30/issue.yaml:1:1',
    ],
  },
  {
    why: 'an issue without its issue.yaml, whose articles are checked all the same',
    spoil: (root) => {
      root.remove(`${ISSUE}/issue.yaml`);
      root.edit(SECOND, 'title', 'titel');
    },
    expected: ['unknown-field-near 2:1', 'issue-yaml-missing @/issue.yaml:1:1'],
  },
  {
    why: 'an issue.yaml at fault makes none of its articles unknown',
    spoil: (root) => root.edit(`${ISSUE}/issue.yaml`, 'date:', 'dtae:'),
    expected: ['unknown-field-near @/issue.yaml:1:1'],
  },
  edited('an article at fault makes no quotation and no link of others a fault', FIRST, 'title:', 'titel:', [
    'unknown-field-near 2:1',
  ]),
  {
    why: 'two issues of one number',
    spoil: (root) => {
      root.write('src/issues/2021-05-08/issue.yaml', 'date: 2021-05-08\nnumber: 第7期\n');
      root.write('src/issues/2021-05-08/01-a.md', ARTICLE);
    },
    expected: ['duplicate-number src/issues/2021-05-08/issue.yaml:2:9'],
  },
  written('an issue without an article', 'src/issues/2021-05-08/issue.yaml', 'date: 2021-05-08\n', [
    '~issue-empty 1:1',
  ]),
  written('an article outside every issue', 'src/issues/03-x.md', ARTICLE, ['file-outside-issue 1:1']),
  written('a folder inside an issue, even one called .md', `${ISSUE}/03-x.md/a.md`, ARTICLE, [
    'stray-folder @/03-x.md:1:1',
  ]),
  written('a folder inside the people', '_data/people/new/a.yaml', 'name: 石\n', [
    'stray-folder _data/people/new:1:1',
  ]),
  {
    why: 'what programs leave behind is passed over in silence',
    spoil: (root) => {
      for (const name of [
        '.DS_Store',
        'Thumbs.db',
        '~$02-ye-xiao.docx',
        '02-ye-xiao.md.swp',
        '02-ye-xiao.md~',
        '#02-ye-xiao.md#',
      ])
        root.write(`${ISSUE}/${name}`, '\u0000');
    },
    expected: [],
  },
  {
    why: 'copies are left out with a warning',
    spoil: (root) => {
      for (const name of ['02-ye-xiao 副本.md', '02-ye-xiao (1).md', '02-ye-xiao - Copy.md'])
        root.write(`${ISSUE}/${name}`, ARTICLE);
    },
    expected: [
      '~copy-ignored @/02-ye-xiao (1).md:1:1',
      '~copy-ignored @/02-ye-xiao - Copy.md:1:1',
      '~copy-ignored @/02-ye-xiao 副本.md:1:1',
    ],
  },
  written('a file that could be attached and is not listed', `${ISSUE}/table.xlsx`, 'x', [
    '~attachment-unlisted 1:1',
  ]),
  written('a file that has no use beside an article', `${ISSUE}/layout.indd`, '', ['~stray-file 1:1']),
  {
    why: 'a link to a file outside is not followed',
    spoil: (root) => symlinkSync('/etc/passwd', root.path(`${ISSUE}/03-x.md`)),
    expected: ['symbolic-link @/03-x.md:1:1'],
  },
  {
    why: 'a link in place of the site’s own file is not followed',
    spoil: (root) => {
      root.remove('_data/site.yaml');
      symlinkSync('/etc/passwd', root.path('_data/site.yaml'));
    },
    expected: ['symbolic-link _data/site.yaml:1:1'],
  },
  {
    why: 'a link in place of a folder of records is not followed',
    spoil: (root) => {
      root.remove('_data/events');
      symlinkSync(root.path('_data/figures'), root.path('_data/events'));
    },
    expected: ['symbolic-link _data/events:1:1'],
  },
  {
    why: 'a link in place of all issues is not followed',
    spoil: (root) => {
      root.remove('_data');
      root.write('_data/site.yaml', 'title: 青石\nlanguage: en\ntimezone: UTC\nurl: https://example.org/\n');
      root.remove('src/issues');
      symlinkSync('/etc', root.path('src/issues'));
    },
    expected: ['symbolic-link src/issues:1:1'],
  },
  {
    why: 'a pipe is not waited for',
    possible: !isWindows,
    spoil: (root) => {
      execFileSync('mkfifo', [root.path(`${ISSUE}/03-x.md`)]);
      root.remove('_data/site.yaml');
      execFileSync('mkfifo', [root.path('_data/site.yaml')]);
    },
    expected: ['not-a-file _data/site.yaml:1:1', 'not-a-file @/03-x.md:1:1'],
  },
  {
    why: 'a file in place of a folder',
    spoil: (root) => {
      root.remove('_data/events');
      root.write('_data/events', 'x');
    },
    expected: ['not-a-folder _data/events:1:1'],
  },
  {
    why: 'no site.yaml',
    spoil: (root) => root.remove('_data/site.yaml'),
    expected: ['site-yaml-missing _data/site.yaml:1:1'],
  },
  {
    why: 'no content at all',
    spoil: (root) => {
      root.remove('_data');
      root.remove('src');
    },
    expected: ['site-yaml-missing _data/site.yaml:1:1'],
  },
  {
    why: 'a file that may not be read (nothing is kept from the superuser)',
    possible: !isWindows,
    spoil: (root) => {
      if (!isRoot) chmodSync(root.path(SECOND), 0);
    },
    expected: isRoot ? [] : ['file-unreadable 1:1'],
  },
];
