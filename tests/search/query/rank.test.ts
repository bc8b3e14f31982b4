import * as assert from 'uvu/assert';
import { article, record } from '../fixtures.ts';
import { suiteOver } from '../open-index.ts';

const ranking = suiteOver('ranking', [
  article('title', '丹心讲堂走进车间', ['活动开始。']),
  article('often', '活动', ['丹心讲堂来了。丹心讲堂又来了。丹心讲堂还来。']),
  article('heading', '活动', [], {
    blocks: [
      { id: 's1', kind: 'heading', text: '丹心讲堂' },
      { id: 'p1', kind: 'paragraph', text: '开讲。' },
    ],
  }),
  article('early', '活动', ['丹心讲堂开讲，职工来听。']),
  article('late', '活动', ['职工来听，讲的是丹心讲堂。']),
  article('newer', '活动', ['职工来听，讲的是丹心讲堂。'], { date: '2024-01-01' }),
  article('kicker', '走进车间', ['丹心向党。'], { kicker: '台上讲' }),
  article('near', '女工夜校开学典礼', ['一。']),
  article('far', '女工来信：车间办起夜校，开学之前先看典礼', ['一。'], { date: '2024-01-01' }),
  article('whole', '食堂评议会', ['一。']),
  article('share', '一年来各车间食堂评议会的做法与经验', ['一。'], { date: '2024-01-01' }),
  article('notices-old', '车间简讯', ['车间简讯一则，车间简讯两则。']),
  article('notices-new', '车间简讯', ['一。'], { date: '2024-01-01' }),
  article('byline', '记者见闻', ['见闻。'], { byline: '本报通讯员 蒋小诗' }),
  record('initiative', 'danxin', '丹心讲堂', '“丹心讲堂——匠心说”宣讲团', ['匠心说']),
  record('person', 'jiang', '蒋小诗', '本报通讯员 蒋小诗'),
  record('person', 'namesake', '蒋小诗文', '蒋小诗文'),
]);

const judged: [why: string, query: string, order: string[]][] = [
  [
    'articles by title, heading, how often, how new; then the record of that name',
    '丹心讲堂',
    [
      'issues/title/',
      'issues/heading/',
      'issues/often/',
      'issues/newer/',
      'issues/early/',
      'issues/late/',
      'initiative/danxin/',
    ],
  ],
  ['a record is found under its other name too', '匠心说', ['initiative/danxin/']],
  [
    'an article goes before a person, and a person before a namesake',
    '蒋小诗',
    ['issues/byline/', 'person/jiang/', 'person/namesake/'],
  ],
  ['kicker and title are read as one', '讲走进', ['issues/kicker/']],
  [
    'a half-remembered headline is the one that holds its pieces nearest together',
    '女工 开学',
    ['issues/near/', 'issues/far/'],
  ],
  [
    'a headline of which the query is the larger share goes before a newer one',
    '食堂评议会',
    ['issues/whole/', 'issues/share/'],
  ],
  ['of equal headlines the newest goes first', '车间简讯', ['issues/notices-new/', 'issues/notices-old/']],
  ['both words in the title go before one in the title', '丹心 车间', ['issues/title/', 'issues/kicker/']],
];

for (const [why, query, order] of judged) {
  ranking(why, async ({ index }) => assert.equal(await index.find(query), order));
}

const named: [query: string, names: string[]][] = [
  ['丹心讲堂', ['丹心讲堂']],
  ['匠心说', ['丹心讲堂']],
  ['蒋小诗', ['蒋小诗']],
  ['活动 蒋小诗', ['蒋小诗']],
  ['小诗', []],
];

for (const [query, names] of named)
  ranking(`${query} asks for ${names.join() || 'no record'} by name`, async ({ index }) => {
    const answer = await index.searcher.search({ query });
    assert.equal(answer.fault ? [] : answer.records.map(({ name }) => name), names);
  });

ranking('year:2024 leaves what is of that year, as the filter does', async ({ index }) => {
  assert.equal(await index.find('丹心讲堂 year:2024'), ['issues/newer/']);
  assert.equal(await index.find('丹心讲堂', { filters: { year: '2024' } }), ['issues/newer/']);
});

ranking('sorted by date, the newest is first', async ({ index }) => {
  assert.is((await index.find('丹心讲堂', { sort: 'date' }))[0], 'issues/newer/');
});

ranking('the same query gives the same order every time', async ({ index }) => {
  assert.equal(await index.find('活动'), await index.find('活动'));
});

ranking('pages of results join without gaps', async ({ index }) => {
  const all = await index.find('活动');
  const first = await index.find('活动', { count: 2 });
  const rest = await index.find('活动', { from: 2 });
  assert.equal([...first, ...rest], all);
});

ranking.run();
