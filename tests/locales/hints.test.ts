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

const told: [what: string, part: string, key: string, hint: string][] = [
  ['is explained in every language', 'people', 'reading', '拼音 · Pinyin'],
  ['that many have is explained once', 'figures', 'organization', '所属机构 id · Organization'],
  [
    'that a kind explains itself is not explained as others are',
    'events',
    'period',
    '时间的说法 · How the text dates it',
  ],
  ['without a hint is called as on pages', 'awards', 'category', '分类 · Category'],
  ['that nothing names is left alone', 'awards', 'unknown', ''],
  ['that is a language is called as the language calls itself', 'label', 'zh-CN', '简体中文'],
];

for (const [what, part, key, hint] of told)
  test(`a field ${what}`, () => assert.is(hintFor(part, key), hint));

test('the folder of a language adds what it says itself, and nothing of what others say for it', async () => {
  const code = `import { hintFor } from './src/locales/hints.ts';
    console.log(hintFor('people', 'reading'), '|', hintFor('people', 'aliases'), '|', hintFor('label', 'x-lanteri'));`;
  const { output } = await runChild(['--import', 'tsx', '--input-type=module', '-e', code], {
    limit: 60_000,
    env: { GONGKAN_LOCALES: 'tests/fixtures/locales' },
  });
  assert.is(output.trim(), '拼音 · Pinyin · Elparolo | 别称 · Other names | Lanteri');
});

test.run();

function keyOf(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}
