import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addToRecord } from '../../../src/importer/accept/add-to-record.ts';
import type { ReviewEntry } from '../../../src/importer/review/review.ts';
import { person } from '../../../src/model/person.ts';

const record = `# 码头的人
name: 何大川
aliases: [老何]
roles:
  - role: model-worker
    basis: named # 原文如此
    evidence:
      - article: 2024-05-01/ma-tou
        quote: 劳模何大川
`;

/** A confirmed entry on a person that another article calls a model worker, unless it says otherwise. */
const entry = (more: object = {}): ReviewEntry => ({
  accept: 'yes',
  id: 'he-da-chuan',
  name: '何大川',
  role: 'model-worker',
  basis: 'named',
  article: '2024-06-01/deng',
  quote: '劳模何大川走上讲台',
  ...more,
});

const added = (more: object): string | undefined => addToRecord(record, person.schema, [entry(more)]);

test('a role that a person has already gets the new words, and stands once', () => {
  assert.is(added({}), `${record}      - article: 2024-06-01/deng\n        quote: 劳模何大川走上讲台\n`);
});

test('a role that a person does not have yet is added after those that there are', () => {
  const text = `  - role: honouree\n    basis: award\n    evidence:\n      - article: 2024-06-01/deng\n        quote: 劳模何大川走上讲台\n`;
  assert.is(added({ role: 'honouree', basis: 'award' }), record + text);
});

test('words that are there already are not added again', () => {
  assert.is(added({ article: '2024-05-01/ma-tou', quote: '劳模何大川' }), record);
});

test('an alias is the same person, another name is not', () => {
  assert.ok(added({ name: '老何' }));
  assert.is(added({ name: '贺大船' }), undefined);
});

test.run();
