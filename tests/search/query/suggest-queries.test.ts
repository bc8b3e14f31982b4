import * as assert from 'uvu/assert';
import { article, record } from '../fixtures.ts';
import { suiteOver } from '../open-index.ts';

const suggesting = suiteOver('suggestions where nothing is found', [
  article('fair', '技能比武开幕', ['青年职工在会上发言。']),
  article('en', 'The reading room', ['A room for books.'], { lang: 'en', words: 'en' }),
  record('person', 'fu', '傅玉香', '傅玉香是劳模。'),
  record('person', 'ming', '王小明', '王小明是钳工。'),
  record('person', 'hong', '王小红', '王小红是焊工。'),
  record('person', 'jun', '王小军', '王小军是电工。'),
  record('person', 'ju', '王小菊', '王小菊是瓦工。'),
  record('organization', 'lock', 'Lockkeepers', 'Lockkeepers', []),
]);

const suggested: [why: string, query: string, suggestions: string[]][] = [
  ['a name that sounds alike', '付玉香', ['spelling 傅玉香 1']],
  ['a name of which another character is wrong', '傅王香', ['spelling 傅玉香 1']],
  [
    'a name that looks alike before others',
    '王小朋',
    ['spelling 王小明 1', 'spelling 王小军 1', 'spelling 王小红 1'],
  ],
  [
    'one that sounds alike before those',
    '王小洪',
    ['spelling 王小红 1', 'spelling 王小明 1', 'spelling 王小菊 1'],
  ],
  ['a name that sounds alike within a longer text', '焊工王晓红', ['spelling 焊工 王小红 1']],
  ['a name among other words', '付玉香 劳模', ['spelling 傅玉香 劳模 1']],
  ['a name with a letter too many', 'Lockkeeepers', ['spelling Lockkeepers 1']],
  ['fewer words', '职工 龘靐', ['fewer 职工 1']],
  ['the halves of a long word', '青年发言', ['fewer 青年 发言 1', 'fewer 青年 1', 'fewer 发言 1']],
  ['nothing where nothing is near', '龘靐', []],
  ['nothing where something is found', '职工', []],
];

for (const [why, query, suggestions] of suggested)
  suggesting(`${why}: ${query}`, async ({ index }) => {
    const answer = await index.searcher.search({ query });
    if (answer.fault) throw new Error(answer.fault);
    assert.equal(
      answer.suggestions.map((one) => `${one.why} ${one.query} ${one.count}`),
      suggestions,
    );
  });

suggesting.run();
