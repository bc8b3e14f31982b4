import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { byForm, byLetter, byTerm } from '../../../src/rendering/lists/groups.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { madePerson } from '../../site/made-up.ts';

const archive = await loadFixture('returning');

test('people stand under the first letter of their reading, or of what stands for it', () => {
  const people = [madePerson('a', '安', 'an'), madePerson('l', '林远山', 'lin'), madePerson('x', '？', '')];
  assert.equal(
    byLetter(people, 'zh-CN').map(({ label, items }) => [label, items.map(({ name }) => name)]),
    [
      ['A', ['安']],
      ['L', ['林远山']],
      ['X', ['？']],
    ],
  );
});

test('a letter with a mark is one of its own where the language has it so', () => {
  const people = [madePerson('n', 'Ñusta'), madePerson('e', 'Élida'), madePerson('x', '林')].map((one) => ({
    ...one,
    reading: '',
  }));
  const letters = (language: string) => byLetter(people, language).map(({ id, label }) => `${id} ${label}`);
  assert.equal(letters('es'), ['d1 Ñ', 'e E', 'other #']);
  assert.equal(letters('en'), ['n N', 'e E', 'other #']);
});

test('categories come in the order of the vocabulary and hold every initiative once', () => {
  const groups = byTerm(archive.initiatives, 'category');
  const order = archive.vocabulary.categories.map(({ label }) => label);
  const labels = groups.map(({ label }) => label).filter((label) => label !== '');
  assert.equal(
    labels,
    [...labels].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  assert.equal(
    groups.flatMap(({ items }) => items),
    archive.initiatives,
  );
});

test('forms are the text’s own words, the commonest first, and none comes last', () => {
  const [one] = archive.initiatives;
  if (!one) throw new Error('The archive has no initiative.');
  const made = ['', '行动', '品牌', '行动'].map((form) => ({ ...one, form }));
  assert.equal(
    byForm(made).map(({ label, items }) => [label, items.length]),
    [
      ['行动', 2],
      ['品牌', 1],
      ['', 1],
    ],
  );
});

test.run();
