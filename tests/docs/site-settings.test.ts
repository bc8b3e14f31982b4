import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { recordKinds } from '../../src/model/kinds.ts';
import { optionalSections } from '../../src/model/sections.ts';
import { siteSchema } from '../../src/model/site.ts';
import { ScratchArchive } from '../importer/scratch-archive.ts';

const text = readFileSync('docs/site-settings.md', 'utf8');
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example);

test('the reference of site.yaml names every key there is, in their order, and no other', () => {
  const named = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  assert.equal([...named].sort(), Object.keys(siteSchema().shape).sort());
});

test('it names every section that can be off, and every kind that can have fields', () => {
  for (const section of optionalSections) assert.match(text, `\`${section}\``);
  for (const { id } of Object.values(recordKinds)) assert.match(text, `\`${id}\``);
});

test('its examples are what the schema takes', async () => {
  const archive = new ScratchArchive();
  assert.is(examples.length, 5);
  for (const example of examples.slice(0, 4)) {
    const { shape } = siteSchema();
    for (const [key, value] of Object.entries(parse(example, { schema: 'failsafe' }))) {
      const field = Object.entries(shape).find(([name]) => name === key)?.[1];
      assert.ok(field?.safeParse(value).success, key);
    }
  }
  archive.put('_data/strings.yaml', examples[4] ?? '');
  const site = archive.read('_data/site.yaml');
  archive.put('_data/site.yaml', site.replace(/^language: .*$/m, 'language: en'));
  assert.equal((await loadArchive(archive.root)).problems, []);
});

test.run();
