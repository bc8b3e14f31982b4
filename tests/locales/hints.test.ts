import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folders } from '../../src/locales/folders.ts';
import { hintFor } from '../../src/locales/hints.ts';
import { schemaFiles } from '../../src/site/open-data/schema-files.ts';
import { runChild } from '../run/run-child.ts';
import { leavesOf } from './leaves.ts';

/** Every field that editors write, as `part.key`. */
const fields = new Set<string>();
Array.from(
  schemaFiles((part, key) => {
    fields.add(`${part}.${key}`);
    return '';
  }),
);

for (const [tag, { texts }] of folders) {
  test(`${tag} explains no field that there is not`, async () => {
    const own = leavesOf((await texts?.hints?.()) ?? {}, '').map(({ place }) => place.slice(1));
    const asked = new Set(
      [...fields].map((field) => (own.includes(field) ? field : `shared.${keyOf(field)}`)),
    );
    assert.equal(
      own.filter((place) => !asked.has(place)),
      [],
    );
  });
}

const told: [what: string, part: string, key: string, language: string, hint: string][] = [
  ['is explained in the language of the archive', 'people', 'reading', 'zh-CN', '拼音'],
  ['that many have is explained once', 'figures', 'organization', 'en', 'Organization'],
  [
    'that a kind explains itself is not explained as others are',
    'events',
    'period',
    'en',
    'How the text dates it',
  ],
  ['without a hint is called as on pages', 'awards', 'category', 'es', 'Categoría'],
  ['that nothing names is left alone', 'awards', 'unknown', 'en', ''],
  ['that is a language is called as the language calls itself', 'label', 'zh-CN', 'en', '简体中文'],
];

for (const [what, part, key, language, hint] of told)
  test(`a field ${what}`, () => assert.is(hintFor(part, key, language), hint));

test('the folder of a language says what it says itself, and what it does not in the words of its fallback', async () => {
  const code = `import { hintFor } from './src/locales/hints.ts';
    const hint = (part, key) => hintFor(part, key, 'x-made-up');
    console.log(hint('people', 'reading'), '|', hint('people', 'aliases'), '|', hint('label', 'x-lanteri'));`;
  const { output } = await runChild(['--import', 'tsx', '--input-type=module', '-e', code], {
    limit: 60_000,
    env: { GONGKAN_LOCALES: 'tests/fixtures/locales' },
  });
  assert.is(output.trim(), 'Elparolo | Other names | Lanteri');
});

test.run();

function keyOf(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}
