import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fullTitle } from '../../../src/site/article/article-texts.ts';

const cases: [kicker: string, title: string, full: string][] = [
  ['', '试题', '试题'],
  ['某区总工会：', '试题', '某区总工会：试题'],
  ['新春', '试题', '新春 试题'],
  ['Local news', 'Lights on the quay', 'Local news: Lights on the quay'],
];

for (const [kicker, title, full] of cases) {
  test(`“${kicker}” and “${title}” make “${full}”`, () => assert.is(fullTitle({ kicker, title }), full));
}

test.run();
