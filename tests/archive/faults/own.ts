import { symlinkSync } from 'node:fs';
import type { Fault } from './fault.ts';

const page = (body = '字。', front = 'title: 章程'): string => `---\n${front}\n---\n\n${body}\n`;

/** A fault that one file makes by being there. */
const file = (why: string, name: string, content: string, expected: string[]): Fault => ({
  why,
  spoil: (root) => root.write(name, content),
  expected,
});

/** Pages and files of an archive's own. */
export const ownFaults: Fault[] = [
  file(
    'no fault: a page that links to an article, another way to itself and a note',
    'src/pages/zhang-cheng.md',
    page('[灯](../issues/2021-05-01/01-kai-gong.md)，[章](/zhang-cheng/#p1)[^1]。\n\n[^1]: 注。'),
    [],
  ),
  file('a page with the name of a generated one', 'src/pages/roster.md', page(), [
    'page-generated src/pages/roster.md:1:1',
  ]),
  file('a page without a title', 'src/pages/a.md', page('字。', 'nav: 甲'), [
    'missing-field src/pages/a.md:2:1',
  ]),
  file('a page whose name is Chinese', 'src/pages/章程.md', page(), ['bad-page-name src/pages/章程.md:1:1']),
  file('a page in a folder', 'src/pages/a/b.md', page(), ['folder-in-pages src/pages/a:1:1']),
  file('a page with a link that leads nowhere', 'src/pages/a.md', page('[乙](/b/)'), [
    'link-broken src/pages/a.md:5:5',
  ]),
  file('a page with a picture that is not there', 'src/pages/a.md', page('![乙](/b.png)'), [
    'picture-missing src/pages/a.md:5:6',
  ]),
  file(
    'a page that was called like a generated one',
    'src/pages/a.md',
    page('字。', 'title: 甲\nformer: [roster]'),
    ['former-in-use src/pages/a.md:3:10'],
  ),
  {
    why: 'two pages whose names differ in case alone',
    spoil: (root) => {
      root.write('src/pages/a.md', page());
      root.write('src/pages/A.md', page());
    },
    expected: ['case-conflict src/pages/a.md:1:1'],
  },
  file('a file that would cover the home page', 'src/public/index.html', '', [
    'public-covers src/public/index.html:1:1',
  ]),
  file('a file that would cover a feed, in other letter case', 'src/public/Feed.xml', '', [
    'public-covers src/public/Feed.xml:1:1',
  ]),
  file('a file in the folder of the search index', 'src/public/pagefind/a.js', '', [
    'public-covers src/public/pagefind/a.js:1:1',
  ]),
  file('a file that would cover an article’s page', 'src/public/issues/2021-05-01/kai-gong/index.html', '', [
    'public-covers src/public/issues/2021-05-01/kai-gong/index.html:1:1',
  ]),
  {
    why: 'a file that would cover a page of the archive’s own',
    spoil: (root) => {
      root.write('src/pages/a.md', page());
      root.write('src/public/a/index.html', '');
    },
    expected: ['public-covers src/public/a/index.html:1:1'],
  },
  {
    why: 'a file of one’s own that leads elsewhere',
    spoil: (root) => {
      root.write('src/public/a.txt', '');
      symlinkSync('/etc/hostname', root.path('src/public/b.txt'));
    },
    expected: ['symbolic-link src/public/b.txt:1:1'],
  },
  file('no fault: a file beside an issue’s pages', 'src/public/issues/2021-05-01/poster.pdf', '', []),
];
