import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { anchorOf, passagesOf, pathOfPlace, textOfPlace } from '../../src/archive/places.ts';
import { articleOf, issueOf } from './article.ts';

const credit = (role: string, name: string) => ({ role, name, person: undefined });
const article = articleOf('灯亮了。\n\n## 灯火\n\n- 老石', {
  kicker: '青石镇：',
  title: '夜路亮',
  deck: '工友说好',
  byline: [credit('通讯员', '陆小禾'), credit('', '石大明')],
  issue: issueOf({ credits: [credit('责编', '陆小禾')] }),
});

const places: [place: string, text: string, anchor: string][] = [
  ['kicker', '青石镇：', 'title'],
  ['title', '夜路亮', 'title'],
  ['deck', '工友说好', 'title'],
  ['byline', '通讯员 陆小禾\n石大明', 'byline'],
  ['p1', '灯亮了。', 'p1'],
  ['s1', '灯火', 's1'],
  ['p2', '老石', 'p2'],
  ['credits', '责编 陆小禾', 'credits'],
];

test('the places of an article come in reading order, each with its own text', () => {
  assert.equal(
    passagesOf(article).map(({ place, text }) => [place, text]),
    places.map(([place, text]) => [place, text]),
  );
});

for (const [place, text, anchor] of places) {
  test(`what stands at ${place} is the text of the place, and leads to #${anchor}`, () => {
    assert.is(textOfPlace(article, place), text);
    assert.is(anchorOf(place), anchor);
    assert.is(pathOfPlace(article, place), `${article.path}#${anchor}`);
  });
}

test('a place that an article has not is empty', () => {
  const bare = articleOf('一。');
  assert.equal(
    passagesOf(bare).map(({ place }) => place),
    ['title', 'p1'],
  );
  assert.is(textOfPlace(bare, 'kicker'), '');
  assert.is(textOfPlace(bare, 'p9'), '');
});

test.run();
