import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Article, Issue } from '../../../src/archive/types.ts';
import { citations } from '../../../src/site/article/citation.ts';
import { madeArticle, madePerson, site } from '../made-up.ts';

const textsOf = (...of: Parameters<typeof citations>) => citations(...of).map(({ text }) => text);
const url = 'https://example.org/shi/issues/2021-03-05/shi/';
const byline = [{ role: '记者', name: '苏念慈', person: undefined }];

const stated = { byline, page: '3', source: { file: '', publication: '云泽报', note: '', without: [] } };

/** An article with names in Latin letters, of an issue of a date. */
function latin(
  lang: string,
  names: readonly string[],
  issue: Partial<Issue> = {},
  more: Partial<Article> = {},
) {
  const article = madeArticle([], { lang, title: 'Lights on the quay', ...more });
  const named = names.map((name) => ({ role: 'By', name, person: undefined }));
  return { ...article, byline: named, issue: { ...article.issue, ...issue } };
}

test('a Chinese citation follows GB/T 7714—2025', () => {
  const article = madeArticle([], stated);
  assert.is(textsOf(article, site)[0], `苏念慈. 试题[N/OL]. 云泽报，2021-03-05（3）. ${url}.`);
  const many = ['甲', '乙', '丙', '丁'].map((name) => ({ role: '文', name, person: undefined }));
  assert.match(textsOf(madeArticle([], { byline: many }), site)[0] ?? '', /^甲，乙，丙，等\. /);
});

test('a citation in traditional characters has the marks that are usual with them', () => {
  const [apa, note] = textsOf(madeArticle([], { ...stated, lang: 'zh-Hant' }), site);
  assert.is(apa, `苏念慈（2021年3月5日）。试题。云泽报，第3版。${url}`);
  assert.is(note, `苏念慈，〈试题〉，《云泽报》，2021年3月5日，第3版，${url}`);
});

test('English and Spanish articles are cited by APA and Chicago, whatever the language of the site', () => {
  const two = ['Jane Q. Doe', 'Rita Roe'];
  assert.equal(textsOf(latin('en', two), site), [
    `Doe, J. Q., & Roe, R. (2021, March 5). Lights on the quay. 试刊. ${url}`,
    `Doe, Jane Q., and Rita Roe. “Lights on the quay.” 试刊, March 5, 2021. ${url}.`,
  ]);
  assert.equal(textsOf(latin('es', ['Ana Ruiz Gómez', 'José Luis de la Vega'], {}, { page: '3' }), site), [
    `Ruiz Gómez, A., y de la Vega, J. L. (2021, 5 de marzo). Lights on the quay. 试刊, 3. ${url}`,
    `Ruiz Gómez, Ana, y José Luis de la Vega. “Lights on the quay”. 试刊, 5 de marzo de 2021, 3. ${url}.`,
  ]);
});

test('a name is divided as the archive files it, and that of a body is not', () => {
  const person = { ...madePerson('a', 'Li Wei'), reading: 'Li, Wei' };
  const article = { ...latin('en', []), byline: [{ role: 'By', name: 'Li Wei', person }] };
  assert.match(textsOf(article, site)[0] ?? '', /^Li, W\. \(/);
  assert.match(
    textsOf(latin('en', ['Local 88 Strike Committee']), site)[0] ?? '',
    /^Local 88 Strike Committee\. \(/,
  );
});

test('the paper that is cited is the one that the text names, else the one that the site names', () => {
  const of = { ...site, publication: '云泽工人报' };
  assert.match(textsOf(madeArticle([], stated), of)[0] ?? '', '云泽报，');
  assert.match(textsOf(madeArticle([]), of)[0] ?? '', '云泽工人报，');
});

test('a citation asserts no day that the paper does not give', () => {
  const cited = (date: string, until = '') => textsOf(latin('en', ['Jane Doe'], { date, until }), site);
  assert.match(cited('1994-03')[0] ?? '', '(1994, March).');
  assert.match(cited('1994-03')[1] ?? '', ', March 1994.');
  assert.match(cited('1994')[0] ?? '', '(1994).');
  assert.match(cited('2023-01', '2023-02')[0] ?? '', '(January–February 2023).');
});

test('what the text does not state is left out, not invented', () => {
  const [standard, plain] = textsOf(madeArticle([]), site);
  assert.is(standard, `试题[N/OL]. 试刊，2021-03-05. ${url}.`);
  assert.is(plain, `《试题》，试刊，2021年3月5日，${url}`);
  assert.match(textsOf(latin('en', []), site)[0] ?? '', /^Lights on the quay\. \(2021, March 5\)\. 试刊\. /);
});

test.run();
