import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Field, fieldNames } from '../../src/model/field.ts';
import type { BackList } from '../../src/model/kind.ts';
import { kinds, recordFolders, recordKinds } from '../../src/model/kinds.ts';
import { vocabularySchema } from '../../src/model/vocabulary.ts';
import { writtenNames, writtenSchemas } from '../../src/model/written.ts';

const folders: readonly string[] = recordFolders;
const terms = fieldNames(vocabularySchema([]));

/** Every field of a kind, those inside others included. */
function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...everyField(field.fields)]);
}

for (const [name, { fields }] of Object.entries(kinds)) {
  test(`what ${name} refer to is a kind of record or a list of the vocabulary`, () => {
    for (const { path, meta } of everyField(fields)) {
      if (meta.ref) assert.ok(folders.includes(meta.ref), `${name}.${path} refers to ${meta.ref}`);
      if (meta.term) assert.ok(terms.includes(meta.term), `${name}.${path} is a word of ${meta.term}`);
    }
  });
}

for (const folder of recordFolders) {
  const { fields, lists, facts, sortedBy } = recordKinds[folder];

  test(`the lists of ${folder} are of things whose field names one of them`, () => {
    for (const { of, by } of Object.values<BackList>(lists)) {
      const kind = Object.entries(kinds).find(([name]) => name === of)?.[1];
      const field = everyField(kind?.fields ?? []).find(({ path }) => path === by);
      assert.is(field?.meta.ref, folder, `${of}.${by}`);
    }
  });

  test(`what a page of ${folder} tells, and what they are sorted by, is a field or a list of theirs`, () => {
    const keys = [...fields.map(({ key }) => key), ...Object.keys(lists)];
    for (const key of [...facts, ...(sortedBy ? [sortedBy] : [])]) assert.ok(keys.includes(key), key);
  });

  test(`${folder} rest on quotations`, () => {
    assert.ok(fields.some(({ key, isList, meta }) => key === 'evidence' && isList && meta.is === 'evidence'));
  });
}

test('every file that editors write has a schema, and every name in one is known as a field', () => {
  assert.equal(Object.keys(writtenSchemas([])), [
    'site',
    'vocabulary',
    'issues',
    'articles',
    'pages',
    ...Object.keys(kinds).slice(2),
  ]);
  for (const { fields } of Object.values(kinds))
    for (const { key } of everyField(fields)) assert.ok(writtenNames.has(key), key);
});

test.run();
