import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { importStrings } from '../../src/locales/importer.ts';
import { tablesOf } from '../../src/locales/tables.ts';
import { contentLimits, importLimits, type Limit, searchLimits } from '../../src/model/limits.ts';

const page = readFileSync('docs/limits.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const { faults, doubts } = importStrings('en');
const problems = (await tablesOf('problems'))('en');
const imported = { ...faults, ...doubts };
/** The limits by their groups, and the sentences that these have. */
const groups: Readonly<Record<string, { limits: Readonly<Record<string, Limit>>; sentences: object }>> = {
  contentLimits: { limits: contentLimits, sentences: problems },
  importLimits: { limits: importLimits, sentences: imported },
  searchLimits: { limits: searchLimits, sentences: {} },
};

/** What one is told, with the places of values in braces. */
function told(sentences: object, code: string): string {
  return String([Reflect.get(sentences, code)].flat()[0]);
}

/** How much a limit is, as people write it. */
function amount({ most, unit }: Limit): string {
  return unit === 'bytes' && most % 2 ** 20 === 0
    ? `${most / 2 ** 20} MB`
    : `${most.toLocaleString('en')}${unit === 'pieces' ? '' : ` ${unit}`}`;
}

for (const [group, { limits, sentences }] of Object.entries(groups))
  for (const [name, limit] of Object.entries(limits))
    test(`docs/limits.md says what ${group}.${name} is, and what one is told`, () => {
      const row = rows.find(([id]) => id === `\`${group}.${name}\``);
      assert.ok(row, `no row for \`${group}.${name}\``);
      assert.is(row[2], amount(limit));
      if (limit.code !== undefined) assert.is(row[3], told(sentences, limit.code));
    });

test('docs/limits.md names no limit that there is not', () => {
  const names = new Set(
    Object.entries(groups).flatMap(([group, { limits }]) =>
      Object.keys(limits).map((name) => `\`${group}.${name}\``),
    ),
  );
  assert.equal(
    rows.map(([id = '']) => id).filter((id) => !names.has(id)),
    [],
  );
});

test.run();
