import * as assert from 'uvu/assert';
import { article } from '../fixtures.ts';
import { suiteOver } from '../open-index.ts';

const numbers = suiteOver('numbers', [
  article('year', '2021年', ['年产202.1吨，到会１，２１４人。']),
  article('count', '共21人', ['第12期，5月，61.94万元。']),
  article('long', '第120期', ['15月，161.94万元，1214元，200.8米。']),
  article('dates', '2021.5.1', ['2024-05-21 发布，3、4组。']),
  article('en', 'Room 21', ['In 2021 we paid 1,214 dollars.'], { lang: 'en', words: 'en' }),
]);

const found: [why: string, query: string, ids: string[]][] = [
  ['a number is not part of another', '21', ['count', 'dates', 'en']],
  ['a year is a number', '2021', ['dates', 'en', 'year']],
  ['a number with a comma', '1,214', ['en', 'long', 'year']],
  ['and without', '1214', ['en', 'long', 'year']],
  ['in full-width digits', '１２１４', ['en', 'long', 'year']],
  ['as written', '61.94万元', ['count']],
  ['a month', '5月', ['count']],
  ['an issue', '第12期', ['count']],
  ['an issue that is being typed', '第12', ['count']],
  ['a number with a point', '202.1', ['year']],
  ['no number runs across a point', '008', []],
  ['nor across a comma of a list', '34组', []],
  ['what is no number of its own is found within others', '1年', ['year']],
  ['in quotation marks any stretch is found', '"1年"', ['year']],
  ['in quotation marks also within numbers', '"21"', ['count', 'dates', 'en', 'long', 'year']],
  ['a date as it is written', '2024-05-21', ['dates']],
  ['what must not occur is a number, too', '人 -21', ['year']],
];

for (const [why, query, ids] of found)
  numbers(`${why}: ${query}`, async ({ index }) => assert.equal(await index.ids(query), ids));

numbers.run();
