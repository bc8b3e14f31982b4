import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { describeProblem } from '../../src/locales/problems.ts';
import { fc } from '../property.ts';
import { scratch } from '../run/scratch.ts';

const minimal = 'tests/fixtures/minimal';
const files = readdirSync(minimal, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|ya?ml|txt|png)$/.test(name))
  .sort();

const shards = [
  '：',
  ':',
  '\t',
  '\n',
  '"',
  '“',
  '{',
  '[',
  '- ',
  '#',
  '---\n',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '> ',
  '![](',
  '](',
  '\u0000',
  '\ufeff',
  '\u202e',
  '<a>',
  '{{',
  '`',
  '9'.repeat(20),
  '~',
  '%',
  '@',
  'null',
  '__proto__: ',
  '𠮷',
];

const spoil = fc.record({
  file: fc.constantFrom(...files),
  at: fc.nat(),
  drop: fc.nat(40),
  put: fc.oneof(
    fc.array(fc.constantFrom(...shards), { maxLength: 4 }).map((list) => Buffer.from(list.join(''))),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  ),
});

test('however files are spoilt, the answer is problems with places and sentences, never an exception', async () => {
  const root = scratch('fuzz');
  await fc.assert(
    fc.asyncProperty(fc.array(spoil, { minLength: 1, maxLength: 5 }), async (spoils) => {
      cpSync(minimal, root, { recursive: true, force: true });
      for (const { file, at, drop, put } of spoils) {
        const bytes = readFileSync(path.join(root, file));
        const from = at % (bytes.length + 1);
        writeFileSync(
          path.join(root, file),
          Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)]),
        );
      }
      const { archive, problems } = await loadArchive(root);
      assert.is(
        archive === undefined,
        problems.some(({ severity }) => severity === 'error'),
      );
      for (const problem of problems) {
        assert.ok(problem.line >= 1 && problem.column >= 1 && problem.file !== '');
        assert.not.match(describeProblem(problem, 'zh-CN').message, /^[a-z-]+$/);
      }
    }),
    { numRuns: 200, seed: 20 },
  );
});

test.run();
