import { symlinkSync, truncateSync } from 'node:fs';
import { type Fault, ISSUE, SECOND, written } from './fault.ts';

const page = (body = '字。', front = 'title: 章程'): string => `---\n${front}\n---\n\n${body}\n`;

/** A fault of a file that the issue lists as attached; it lies there when it has any bytes given. */
const attached = (why: string, name: string, bytes: string | undefined, expected: string[]): Fault => ({
  why,
  spoil: (root) => {
    root.append(`${ISSUE}/issue.yaml`, `attachments:\n  - file: ${name}\n`);
    if (bytes !== undefined) root.write(`${ISSUE}/${name}`, Buffer.from(bytes, 'latin1'));
  },
  expected: expected.map((code) => `${code} @/issue.yaml:8:11`),
});

/** Pages and files of an archive's own. */
export const ownFaults: Fault[] = [
  written(
    'no fault: a page that links to an article, another way to itself and a note',
    'src/pages/zhang-cheng.md',
    page('[灯](../issues/2021-05-01/01-kai-gong.md)，[章](/zhang-cheng/#p1)[^1]。\n\n[^1]: 注。'),
  ),
  written(
    'a link in angle brackets, which are no tag, that leads nowhere',
    'src/pages/a.md',
    page('[甲](</a b/>)'),
    ['link-broken 5:6'],
  ),
  written('a page with the name of a generated one', 'src/pages/roster.md', page(), ['page-generated 1:1']),
  written('a page with the name of a generated folder', 'src/pages/pagefind.md', page(), [
    'page-generated 1:1',
  ]),
  written('a page without a title', 'src/pages/a.md', page('字。', 'nav: 甲'), ['missing-field 2:1']),
  written('a page whose name is Chinese', 'src/pages/章程.md', page(), ['bad-page-name 1:1']),
  written('a page in a folder', 'src/pages/a/b.md', page(), ['stray-folder src/pages/a:1:1']),
  written('a page with a link that leads nowhere', 'src/pages/a.md', page('[乙](/b/)'), ['link-broken 5:5']),
  written('a link to the sections of an archive that has none', 'src/pages/a.md', page('[乙](/sections/)'), [
    'link-broken 5:5',
  ]),
  written('a page with a picture that is not there', 'src/pages/a.md', page('![乙](/b.png)'), [
    'named-file-missing 5:6',
  ]),
  written(
    'a page that was called like a generated one',
    'src/pages/a.md',
    page('字。', 'title: 甲\nformer: [roster]'),
    ['former-in-use 3:10'],
  ),
  {
    why: 'two pages whose names differ in case alone',
    spoil: (root) => {
      root.write('src/pages/a.md', page());
      root.write('src/pages/A.md', page());
    },
    expected: ['case-conflict src/pages/a.md:1:1'],
  },
  written('a file that would cover the home page', 'src/public/index.html', '', ['public-covers 1:1']),
  written('a file that would cover a feed, in other letter case', 'src/public/Feed.xml', '', [
    'public-covers 1:1',
  ]),
  written('a file in the folder of the search index', 'src/public/pagefind/a.js', '', ['public-covers 1:1']),
  written(
    'a file that would cover an article’s page',
    'src/public/issues/2021-05-01/kai-gong/index.html',
    '',
    ['public-covers 1:1'],
  ),
  {
    why: 'a file that would cover a page of the archive’s own',
    spoil: (root) => {
      root.write('src/pages/a.md', page());
      root.write('src/public/a/index.html', '');
    },
    expected: ['public-covers src/public/a/index.html:1:1'],
  },
  written('a folder that some systems take for one that is made', 'src/public/People/list.csv', 'a\n', [
    'case-conflict 1:1',
  ]),
  {
    why: 'a file of one’s own that leads elsewhere',
    spoil: (root) => {
      root.write('src/public/a.txt', '');
      symlinkSync('/etc/hostname', root.path('src/public/b.txt'));
    },
    expected: ['symbolic-link src/public/b.txt:1:1'],
  },
  attached('no fault: a PDF file', 'a.pdf', '%PDF-1.7', []),
  attached('no fault: a Word document', 'a.docx', 'PK\x03\x04 [Content_Types].xml word/document.xml', []),
  attached('no fault: a document of WPS', '甲.wps', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', []),
  attached('a program', 'a.exe', 'MZ', ['attachment-kind']),
  attached('a page of HTML', 'a.html', '<p>', ['attachment-kind']),
  attached('a file that is not there', 'a.pdf', undefined, ['named-file-missing']),
  attached('a file of another folder', '../a.pdf', undefined, ['named-file-outside']),
  attached('an empty file', 'a.mp3', '', ['named-file-empty']),
  attached('a program that says it is a PDF file', 'a.pdf', 'MZ\x90\x00', ['attachment-mislabelled']),
  attached('a spreadsheet that says it is a document', 'a.docx', 'PK\x03\x04 xl/workbook.xml', [
    'attachment-mislabelled',
  ]),
  {
    why: 'a file whose name is mistyped',
    spoil: (root) => {
      root.append(`${ISSUE}/issue.yaml`, 'attachments:\n  - file: minute.pdf\n  - file: minutes.pdf\n');
      root.write(`${ISSUE}/minutes.pdf`, '%PDF-');
    },
    expected: ['named-file-missing-near @/issue.yaml:8:11'],
  },
  {
    why: 'a file that is listed twice',
    spoil: (root) => {
      root.append(`${ISSUE}/issue.yaml`, 'attachments:\n  - file: a.pdf\n  - file: a.pdf\n');
      root.write(`${ISSUE}/a.pdf`, '%PDF-');
    },
    expected: ['stands-twice @/issue.yaml:9:11'],
  },
  {
    why: 'a file over 100 MB',
    spoil: (root) => {
      root.append(`${ISSUE}/issue.yaml`, 'attachments:\n  - file: a.pdf\n');
      root.write(`${ISSUE}/a.pdf`, '%PDF-');
      truncateSync(root.path(`${ISSUE}/a.pdf`), 100_000_001);
    },
    expected: ['named-file-too-large @/issue.yaml:8:11'],
  },
  {
    why: 'a link to a file that nobody has listed as attached',
    spoil: (root) => {
      root.write(`${ISSUE}/a.pdf`, '%PDF-');
      root.edit(SECOND, '工友夜校每周', '[工友](a.pdf)夜校每周');
    },
    expected: ['link-not-attached 8:6', '~attachment-unlisted @/a.pdf:1:1'],
  },
  {
    why: 'a page’s link to a file that lies beside it',
    spoil: (root) => {
      root.write('src/pages/a.md', page('[乙](b.png)'));
      root.write('src/pages/b.png', '');
    },
    expected: ['link-not-public src/pages/a.md:5:5'],
  },
  written('no fault: a file beside an issue’s pages', 'src/public/issues/2021-05-01/poster.pdf', ''),
];
