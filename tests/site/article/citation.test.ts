import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { citations } from '../../../src/site/article/citation.ts';
import { madeArticle, site } from '../made-up.ts';

const textsOf = (...of: Parameters<typeof citations>) => citations(...of).map(({ text }) => text);
const url = 'https://example.org/shi/issues/2021-03-05/shi/';
const byline = [{ role: '记者', name: '苏念慈', person: undefined }];

test('a citation follows GB/T 7714', () => {
  const article = madeArticle([], {
    byline,
    page: '3',
    source: { file: '', publication: '云泽报', note: '' },
  });
  assert.is(textsOf(article, site)[0], `苏念慈. 试题[N/OL]. 云泽报, 2021-03-05(3). ${url}`);
});

test('an English citation says that a number is a page', () => {
  const article = madeArticle([], { page: '3' });
  assert.match(textsOf(article, { ...site, language: 'en' })[1] ?? '', ', 5 March 2021, page 3, https:');
});

test('what the text does not state is said, not invented', () => {
  const article = madeArticle([]);
  const [standard, plain] = textsOf(article, site);
  assert.match(standard ?? '', /作者未载.*原载报刊未载.*版次未载/);
  assert.is(plain, `作者未载：《试题》，原载报刊未载，2021年3月5日，版次未载，${url}`);
});

test.run();
