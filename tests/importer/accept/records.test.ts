import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { z } from 'zod';
import { recordOf, statementsOf } from '../../../src/importer/accept/records.ts';
import { fieldsText } from '../../../src/importer/write/yaml-text.ts';
import { evidence, evidenceList } from '../../../src/model/evidence.ts';

const ground = { accept: 'yes', article: '2024-05-01/ma-tou', quote: '授予何大川码头之星' } as const;

/** A kind that nothing of the importer knows by name. */
const award = z.strictObject({
  name: z.string(),
  level: z.string().optional(),
  winners: z.array(
    z.strictObject({ person: z.string(), year: z.string().optional(), evidence: evidenceList }),
  ),
  evidence: z.array(evidence).default([]),
});

test('whatever its kind, a record is written from what was confirmed, in the order of its schema', () => {
  const entries = [
    { ...ground, id: 'ma-tou-zhi-xing', level: '市级', name: '码头之星' },
    { ...ground, id: 'ma-tou-zhi-xing', name: '码头之星', person: 'he-da-chuan', occurrence: '2' },
  ];
  assert.is(
    fieldsText(award, recordOf(award, entries)),
    `name: 码头之星
level: 市级
winners:
  - person: he-da-chuan
    evidence:
      - article: 2024-05-01/ma-tou
        quote: 授予何大川码头之星
        occurrence: 2
evidence:
  - article: 2024-05-01/ma-tou
    quote: 授予何大川码头之星
`,
  );
});

test('a statement whose id is taken in its file gets a number', () => {
  const entries = [1, 2].map(() => ({ ...ground, id: 'ren' }));
  assert.equal(
    statementsOf(entries, new Set(['ren'])).map(({ id }) => id),
    ['ren-2', 'ren-3'],
  );
});

test.run();
