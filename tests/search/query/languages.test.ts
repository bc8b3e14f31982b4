import * as assert from 'uvu/assert';
import { article } from '../fixtures.ts';
import { suiteOver } from '../open-index.ts';

const english = { lang: 'en', words: 'en' };
const spanish = { lang: 'es', words: 'es' };

const languages = suiteOver('languages', [
  article('one', 'A grievance was settled', ['The steward’s grievance stood.'], english),
  article('many', 'Grievances of the year', ['We were told that they’re closed.'], english),
  article('cafe', 'The café reopens', ['Rates of corporate pay.'], english),
  article('tamaki', 'Notes from Tāmaki', ['The cafe in Tamaki. The rate rose.'], english),
  article('dying', 'A trade is dying', ['Trades die slowly.'], english),
  article('come', 'Come to the meeting', ['Comedy comes later.'], english),
  article('comer', 'Los niños comen', ['La organización come y comió.'], spanish),
  article('papas', 'Las organizaciones', ['Hacia la plaza; lo hacía el papá.'], spanish),
  article('hecho', 'Hacen falta manos', ['Al hacer la lista.'], spanish),
  article('organ', 'The organ of the chapel', ['An organizer spoke.'], english),
  article('celebrar', 'A celebrar', ['La celebracion fue breve.'], spanish),
  article('zh', '维权之窗', ['café 里谈 grievance，CAFE。', '乾隆年间的干部。']),
  article('hant', '勞動節的幹部', ['勞工發言，頭髮很長。'], { lang: 'zh-Hant' }),
]);

const found: [why: string, query: string, ids: string[]][] = [
  ['a word finds its other number', 'grievances', ['many', 'one']],
  ['in any case', 'GRIEVANCE', ['many', 'one', 'zh']],
  ['a word in quotation marks is exact', '"grievances"', ['many']],
  ['a phrase in quotation marks is its words in order', '"rate rose"', ['tamaki']],
  ['in that order alone', '"rose rate"', []],
  ['a possessive is a form', 'stewards', ['one']],
  ['a contraction is no other word', 'were', ['many']],
  ['letters without marks find those with them', 'cafe', ['cafe', 'tamaki', 'zh']],
  ['letters with marks find those without', 'café', ['cafe', 'tamaki', 'zh']],
  ['a name with a macron', 'tamaki', ['tamaki']],
  ['a word is not found within another', 'rate', ['cafe', 'tamaki']],
  ['a stem that ends otherwise', 'die', ['dying']],
  ['a word that is also a name within the language of scripts', 'constructor', []],
  ['the forms of one language are not those of another', 'comer', ['comer']],
  ['a word of both has its own forms in each', 'come', ['come', 'comer']],
  ['a word without its accent has the forms of that with it', 'organizacion', ['comer', 'papas']],
  ['an ending that is printed without its accent is one', 'celebran', ['celebrar']],
  ['an organization is no organ', 'organs', ['organ']],
  ['and finds those who organize', 'organizations', ['organ']],
  ['a word that is printed without an accent keeps to its own forms', 'hacia', ['papas']],
  ['what is being typed finds what begins so', 'griev', ['many', 'one', 'zh']],
  ['what begins no word finds what holds it', 'rporat', ['cafe']],
  ['a word that must not occur is taken in its forms', 'trade -die', []],
  ['two words in their forms', 'meetings coming', ['come']],
  ['Simplified finds Traditional', '劳动', ['hant']],
  ['Traditional finds Simplified', '維權', ['zh']],
  ['one form of several', '发言', ['hant']],
  ['another of them', '头发', ['hant']],
  ['both prints at once', '干部', ['hant', 'zh']],
  ['in quotation marks as it stands', '"干部"', ['zh']],
];

for (const [why, query, ids] of found)
  languages(`${why}: ${query}`, async ({ index }) => assert.equal(await index.ids(query), ids));

const taken: [query: string, forms: [typed: string, taken: string[]][]][] = [
  ['grievances', [['grievances', ['grievance']]]],
  ['cafe', [['cafe', ['café']]]],
  ['griev', [['griev', ['grievance', 'grievances']]]],
  ['rporat', [['rporat', ['…rporat…']]]],
  ['劳动', [['劳动', ['勞動']]]],
  ['維權', [['維權', ['维权']]]],
  ['维权', []],
  ['meeting', []],
];

for (const [query, forms] of taken)
  languages(`the answer to ${query} tells which forms were taken`, async ({ index }) => {
    const answer = await index.searcher.search({ query });
    assert.equal(answer.fault ? [] : answer.forms.map((form) => [form.typed, form.taken]), forms);
  });

languages('marks the forms, and has the page mark them as whole words', async ({ index }) => {
  const answer = await index.searcher.search({ query: 'rates' });
  if (answer.fault) throw new Error(answer.fault);
  const [card] = answer.cards.filter(({ url }) => url.startsWith('issues/cafe/'));
  assert.equal(
    card?.passages[0]?.segments.filter(({ mark }) => mark).map(({ text }) => text),
    ['Rates'],
  );
  assert.equal(new URL(`http://x/${card?.url}`).searchParams.getAll('hl'), [' rates ']);
});

languages.run();
