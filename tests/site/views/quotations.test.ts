import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evidence, Period } from '../../../src/archive/types.ts';
import { quotationsOf } from '../../../src/site/views/quotations.ts';
import { madeArticle, paragraph } from '../made-up.ts';

const article = madeArticle([paragraph('p1', '去年，建了三家食堂。'), paragraph('p2', '新添床位五十张。')]);
const other = { ...madeArticle([]), id: '2021-03-05/ling', path: 'issues/2021-03-05/ling/' };

function said(quote: string, place = 'p1', of = article): Evidence {
  return { article: of, quote, place, start: 0, end: quote.length, path: `${of.path}#${place}` };
}

function period(basis: 'resolved' | 'carried'): Period {
  return { printed: '去年', from: '2020', to: '2020', basis };
}

test('quotations of one article stand together, those of others by themselves', () => {
  const groups = quotationsOf([said('三家食堂'), said('食堂', 'p1', other), said('五十张', 'p2')]);
  assert.equal(
    groups.map(({ path, quotes }) => [path, ...quotes.map(({ quote, isElsewhere }) => [quote, isElsewhere])]),
    [
      ['issues/2021-03-05/shi/#p1', ['三家食堂', false], ['五十张', true]],
      ['issues/2021-03-05/ling/#p1', ['食堂', false]],
    ],
  );
});

const cases: [why: string, evidence: Evidence[], basis: 'resolved' | 'carried', asides: string[]][] = [
  [
    'words of an earlier sentence that give the date',
    [said('新添床位', 'p2'), said('去年，建了')],
    'carried',
    ['去年，建了'],
  ],
  [
    'words that are the date and nothing else, though they come first',
    [said('去年'), said('三家食堂')],
    'resolved',
    ['去年'],
  ],
  ['words that say what happened', [said('去年，建了'), said('三家食堂')], 'resolved', []],
  ['the only words there are', [said('去年')], 'carried', []],
];

for (const [why, evidence, basis, asides] of cases) {
  test(`${why} ${asides.length > 0 ? 'are small' : 'are not small'}`, () => {
    const quotes = quotationsOf(evidence, period(basis)).flatMap((group) => group.quotes);
    assert.equal(
      quotes.filter(({ isAside }) => isAside).map(({ quote }) => quote),
      asides,
    );
  });
}

test.run();
