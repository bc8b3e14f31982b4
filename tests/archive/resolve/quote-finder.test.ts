import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { QuoteFinder } from '../../../src/archive/resolve/quote-finder.ts';
import { articleOf, issueOf } from '../article.ts';

const article = articleOf('灯亮了，人心暖。\n\n## 灯火\n\n灯亮了，路也好走。\n\n- 老 石\n\n- 小禾', {
  title: '夜路亮',
  kicker: '青石镇：',
  deck: '工友说好',
  byline: [{ role: '通讯员', name: '陆小禾', person: undefined }],
  issue: issueOf({ credits: [{ role: '责编', name: '陆小禾', person: undefined }] }),
});
const finder = new QuoteFinder();

const cases: [why: string, quote: string, occurrence: number | undefined, answer: object][] = [
  ['in a paragraph', '人心暖', undefined, { found: { place: 'p1', start: 4, end: 7 } }],
  ['white space aside', '人 心\n暖', undefined, { found: { place: 'p1', start: 4, end: 7 } }],
  ['white space of the text aside', '老石', undefined, { found: { place: 'p3', start: 0, end: 3 } }],
  ['in a heading', '灯火', undefined, { found: { place: 's1', start: 0, end: 2 } }],
  [
    'in the headline with its kicker',
    '青石镇：夜路亮',
    undefined,
    { found: { place: 'title', start: 0, end: 3 } },
  ],
  ['in the kicker', '青石镇', undefined, { found: { place: 'kicker', start: 0, end: 3 } }],
  ['in the title', '路亮', undefined, { found: { place: 'title', start: 1, end: 3 } }],
  ['in the deck', '工友说好', undefined, { found: { place: 'deck', start: 0, end: 4 } }],
  ['in the byline', '通讯员陆小禾', undefined, { found: { place: 'byline', start: 0, end: 7 } }],
  ['in the credits', '责编/陆小禾', undefined, { found: { place: 'credits', start: 0, end: 6 } }],
  [
    'in the credits of another page',
    '责编: 陆小禾',
    undefined,
    { found: { place: 'credits', start: 0, end: 6 } },
  ],
  ['the second of several', '灯亮了', 2, { found: { place: 'p2', start: 0, end: 3 } }],
  [
    'several, none chosen',
    '灯亮了',
    undefined,
    { code: 'quote-several', values: { count: 2, occurrence: 1 } },
  ],
  ['more than there are', '灯亮了', 3, { code: 'quote-fewer', values: { count: 2, occurrence: 3 } }],
  ['across two paragraphs', '人心暖。灯火', undefined, { code: 'quote-across', values: {} }],
  [
    'with one character changed',
    '灯亮了，人心软',
    undefined,
    {
      code: 'quote-differs',
      values: { nearest: '灯亮了，人心暖', difference: '了，人心暖 → 了，人心软' },
    },
  ],
  [
    'nothing like it',
    '五湖四海皆兄弟',
    undefined,
    { code: 'quote-absent', values: { nearest: '', difference: '' } },
  ],
];

for (const [why, quote, occurrence, answer] of cases)
  test(`a quotation ${why}`, () => {
    assert.equal(finder.find(article, quote, occurrence), answer);
  });

test('a quotation of a hundred thousand characters that is not there costs no more than a long one', () => {
  const long = articleOf('灯'.repeat(100_000));
  assert.is(Reflect.get(finder.find(long, `${'灯'.repeat(50_000)}火`, undefined), 'code'), 'quote-differs');
});

test.run();
