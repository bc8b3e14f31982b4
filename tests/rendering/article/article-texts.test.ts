import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fullTitle, openingWords } from '../../../src/rendering/article/article-texts.ts';
import { madeArticle, paragraph } from '../../site/made-up.ts';

const cases: [kicker: string, title: string, full: string][] = [
  ['', '试题', '试题'],
  ['某区总工会：', '试题', '某区总工会：试题'],
  ['新春', '试题', '新春 试题'],
  ['Local news', 'Lights on the quay', 'Local news: Lights on the quay'],
];

for (const [kicker, title, full] of cases) {
  test(`“${kicker}” and “${title}” make “${full}”`, () => assert.is(fullTitle({ kicker, title }), full));
}

const opened: [lang: string, text: string, length: number, shown: string][] = [
  ['en', 'The harbour union opened its reading room', 20, 'The harbour union…'],
  ['en', 'The room is open. It has books and a stove', 30, 'The room is open.'],
  ['zh-CN', `${'甲'.repeat(60)}。${'乙'.repeat(60)}。`, 90, `${'甲'.repeat(60)}。`],
  ['es', 'La asamblea del muelle aprobó el presupuesto', 28, 'La asamblea del muelle…'],
  ['zh-CN', '码头工会昨天在码头街开设阅览室供大家读书', 10, '码头工会昨天在码头……'],
  ['zh-Hant', '碼頭工會開設Reading Room供大家讀書', 10, '碼頭工會開設……'],
];

for (const [lang, text, length, shown] of opened) {
  test(`in ${lang} “${text}” begins “${shown}”`, () =>
    assert.is(openingWords(madeArticle([paragraph('p1', text)], { lang }), length), shown));
}

test.run();
