import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../src/locales/readers.ts';

/** Every text of a table by its place, functions called with as many values as they take. */
function texts(table: object, place = ''): [place: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const here = `${place}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(...Array(value.length).fill('3')))]];
    return texts(value, here);
  });
}

const chinese = texts(strings('zh-CN'));
const english = texts(strings('en'));
const han = /\p{Script=Han}/u;

test('both languages have the same texts', () => {
  assert.equal(
    english.map(([place]) => place),
    chinese.map(([place]) => place),
  );
});

test('an English reader meets no Chinese', () => {
  assert.equal(
    english.filter(([, text]) => han.test(text)),
    [],
  );
});

test('no text is left out', () => {
  const mayBeEmpty = /\.basis\.$/;
  const empty = [...chinese, ...english].filter(
    ([place, text]) => text.trim() === '' && !mayBeEmpty.test(place),
  );
  assert.equal(
    empty.map(([place]) => place),
    [],
  );
});

test('what is filled in is shown', () => {
  assert.match(strings('zh-CN').article.repairKinds.join('甲', '乙'), /甲.*乙/);
  assert.match(strings('en').article.repairKinds.move('甲', 'to the end'), /甲.*to the end/);
});

test('a count of one reads as one', () => {
  assert.is(strings('en').people.count(1), '1 person');
  assert.is(strings('en').people.count(2), '2 people');
});

test('rights end in one stop', () => {
  assert.is(strings('en').rights('All rights reserved.'), 'All rights reserved.');
  assert.is(strings('zh-CN').rights('版权所有'), '版权所有。');
});

test.run();
