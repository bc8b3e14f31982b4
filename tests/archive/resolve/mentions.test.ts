import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findMentions } from '../../../src/archive/resolve/mentions.ts';
import type { ArchiveRecord, Article, Organization, Person } from '../../../src/archive/types.ts';
import { articleOf, issueOf } from '../article.ts';
import { recordOf } from '../record.ts';

const person = (id: string, name: string, ...aliases: string[]): Person =>
  recordOf('people', id, { name, aliases });
const body = (id: string, name: string, ...aliases: string[]): Organization =>
  recordOf('organizations', id, { name, aliases });

function told(article: Article): string[] {
  return article.mentions.map(
    ({ record, place, start, end, linked }) =>
      `${record.id} ${place} ${start}-${end}${linked ? ' linked' : ''}`,
  );
}

const shi = (): Person => person('shi', '石大明', '老石');
const studio = (): Organization => body('studio', '石大明工作室');

const cases: [why: string, text: string, records: ArchiveRecord[], mentions: string[]][] = [
  [
    'the first mention is linked, later ones are counted',
    '石大明说，石大明做。\n\n石大明。',
    [shi()],
    ['shi p1 0-3 linked', 'shi p1 5-8', 'shi p2 0-3'],
  ],
  ['a name in a note is linked', '灯。[^1]\n\n[^1]: 石大明。', [shi()], ['shi fn1 0-3 linked']],
  ['an alias counts', '老石来了。', [shi()], ['shi p1 0-2 linked']],
  [
    'quotation marks inside a name count for nothing',
    '“亮灯”行动',
    [body('deng', '亮灯行动')],
    ['deng p1 1-6 linked'],
  ],
  [
    'the longest name wins, the person inside it is not linked',
    '石大明工作室，石大明在。',
    [shi(), studio()],
    ['studio p1 0-6 linked', 'shi p1 0-3', 'shi p1 7-10 linked'],
  ],
  [
    'an organization inside a longer name is no mention',
    '镇总工会女工委',
    [body('union', '镇总工会'), body('women', '镇总工会女工委')],
    ['women p1 0-7 linked'],
  ],
  [
    'of names that overlap the longer wins, wherever it begins',
    '青石镇总工会女工委员会',
    [body('a', '青石镇总工会'), body('b', '总工会女工委员会')],
    ['b p1 3-11 linked'],
  ],
  ['a heading is not linked', '## 石大明\n\n石大明。', [shi()], ['shi s1 0-3', 'shi p1 0-3 linked']],
  ['a link is not linked again', '[石大明](#p1)和石大明。', [shi()], ['shi p1 0-3', 'shi p1 4-7 linked']],
  ['code is not linked', '`石大明`', [shi()], ['shi p1 0-3']],
  ['strong words are linked', '**石大明**', [shi()], ['shi p1 0-3 linked']],
  ['a name that runs into a link is not linked', '石[大明](#p1)', [shi()], ['shi p1 0-3']],
  ['a caption is not linked', '![x](a.png "石大明")', [shi()], ['shi p1 0-3']],
  ['a list and a table are linked', '- 甲\n- 石大明', [shi()], ['shi p1 2-5 linked']],
  [
    'nobody is meant by a name that several share and no evidence tells apart',
    '石大明。',
    [shi(), person('other', '石大明')],
    [],
  ],
];

for (const [why, text, records, mentions] of cases)
  test(why, () => {
    const article = articleOf(text);
    findMentions([article], records);
    assert.equal(told(article), mentions);
    for (const record of records)
      assert.equal(
        record.mentions,
        article.mentions.filter((mention) => mention.record === record),
      );
  });

test('the headline, byline and credits are mentions, the credits once an issue', () => {
  const credits = [{ role: '责编', name: '石大明', person: undefined }];
  const issue = issueOf({ credits });
  const [one, two] = [
    articleOf('一。', { issue, title: '石大明好' }),
    articleOf('二。', { issue, slug: 'b' }),
  ];
  const man = shi();
  findMentions([one, two], [man]);
  assert.equal(told(one), ['shi title 0-3', 'shi credits 3-6']);
  assert.equal(told(two), []);
  assert.is(man.mentions.length, 2);
});

test('of two who share a name the one whose words cover the place is meant', () => {
  const article = articleOf('电工石大明。\n\n骑手石大明。');
  const [one, two] = [shi(), person('rider', '石大明')];
  const words = (place: string) => ({ article, quote: '', place, start: 0, end: 5, path: '' });
  one.evidence = [words('p1')];
  two.evidence = [words('p2')];
  findMentions([article], [one, two]);
  assert.equal(told(article), ['shi p1 2-5 linked', 'rider p2 2-5 linked']);
});

test.run();
