import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { marksByBlock } from '../../../src/rendering/html/passage-marks.ts';
import { madeArticle, madeEvidence, madeMention, madePerson, paragraph } from '../../site/made-up.ts';

test('passages that touch or overlap are marked as one', () => {
  const article = madeArticle([paragraph('p1', '一二三四五六七八九十')]);
  article.evidence = [
    madeEvidence(article, 'p1', 4, 6),
    madeEvidence(article, 'p1', 0, 3),
    madeEvidence(article, 'p1', 2, 4),
    madeEvidence(article, 'p1', 8, 9),
  ];
  assert.equal(marksByBlock(article).get('p1')?.evidence, [
    { start: 0, end: 6 },
    { start: 8, end: 9 },
  ]);
});

test('only the mentions that the article links are links, in the order of the text', () => {
  const article = madeArticle([paragraph('p1', '甲乙丙甲乙')]);
  const [a, b] = [madePerson('jia', '甲'), madePerson('yi', '乙')];
  article.mentions = [
    madeMention(b, article, 'p1', 1),
    madeMention(a, article, 'p1', 0),
    { ...madeMention(a, article, 'p1', 3), linked: false },
  ];
  const links = marksByBlock(article)
    .get('p1')
    ?.links.map(({ start, record }) => [start, record.path]);
  assert.equal(links, [
    [0, 'people/jia/'],
    [1, 'people/yi/'],
  ]);
});

test('evidence outside the running text marks nothing in it', () => {
  const article = madeArticle([paragraph('p1', '甲')]);
  article.evidence = [{ article, quote: '林远山', place: 'byline', start: 0, end: 0, path: '' }];
  assert.is(marksByBlock(article).size, 0);
});

test.run();
