import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchDocument } from '../../../src/search/document.ts';
import { makeCard } from '../../../src/search/query/card.ts';
import { parseQuery } from '../../../src/search/query/query.ts';
import { soughtOf } from '../../../src/search/query/sought.ts';
import { article, record } from '../fixtures.ts';

function cardOf(document: SearchDocument, words: string[], seen: string[] = []) {
  const query = parseQuery(words.join(' '));
  return makeCard(document, query.ok ? soughtOf(query.parts, true) : [], seen).card;
}

/** The passages of a result as they read, with their anchors. */
function passagesOf(document: SearchDocument, words: string[], seen: string[] = []): string[] {
  return cardOf(document, words, seen).passages.map(
    ({ url, segments }) => url.replace(/.*#/, '') + segments.map(({ text }) => text).join(''),
  );
}

test('the first passage is the block that holds most of the words, then comes what it lacks', () => {
  const found = article('a', '新闻', ['工会成立。', '工会开会。', '职工加入工会。', '职代会召开。']);
  assert.equal(passagesOf(found, ['工会', '职工', '职代会']), [
    'p3职工加入工会。',
    'p4职代会召开。',
    'p1工会成立。',
  ]);
  assert.is(cardOf(found, ['工会', '职工', '职代会']).further, 1);
});

test('a long block is cut around the match, without halves of characters', () => {
  const text = `${'𠮷'.repeat(200)}工会${'𠮷'.repeat(200)}`;
  const [shown = ''] = passagesOf(article('a', '', [text]), ['工会']);
  assert.ok(shown.includes('工会') && shown.startsWith('p1…') && shown.endsWith('…'));
  assert.not.ok(/\p{Cs}/u.test(shown));
});

test('a match in the title alone shows how the text begins', () => {
  const card = cardOf(article('a', '工会', ['开头。']), ['工会']);
  assert.equal(
    card.passages.map(({ segments }) => segments),
    [[{ text: '开头。', mark: false }]],
  );
  assert.is(card.further, 0);
  assert.not.match(card.url, '#');
});

test('what is part of a page is led to there, wherever in it the words stand', () => {
  const blocks: SearchDocument['blocks'] = [{ id: '', kind: 'quote', text: '四月成立。' }];
  const event = { ...record('event', 'e', '工会成立', ''), url: 'timeline/2/#event-e', blocks };
  for (const word of ['工会', '四月'])
    assert.match(cardOf(event, [word]).url, /^timeline\/2\/\?hl=.*#event-e$/);
});

test('a record does not repeat the sentence of an article before it, nor one record that of another', () => {
  const seen: string[] = [];
  const sentence = '傅玉香是车间里的第一位劳模。';
  assert.equal(passagesOf(article('a', '新闻', [`会上说，${sentence}大家鼓掌。`]), ['劳模'], seen).length, 1);
  assert.equal(passagesOf(record('person', 'fu', '傅玉香', sentence), ['劳模'], seen), []);
  assert.equal(passagesOf(record('person', 'wu', '吴一', '吴一也是劳模。'), ['劳模'], seen).length, 1);
  assert.equal(passagesOf(record('person', 'lu', '陆一', '吴一也是劳模。'), ['劳模'], seen), []);
});

test.run();
