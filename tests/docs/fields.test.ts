import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldsPage } from './fields.ts';

const file = 'docs/fields.md';

// `WRITE_DOCS=1 npm test -- docs/fields` writes the page.
if (process.env.WRITE_DOCS) writeFileSync(file, fieldsPage());

test('docs/fields.md says every field of every file as the program knows it', () => {
  assert.is(readFileSync(file, 'utf8'), fieldsPage());
});

test.run();
