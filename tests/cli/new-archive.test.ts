import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commandNames } from '../../src/cli/commands.ts';
import { newArchive } from '../../src/cli/new-archive.ts';
import { UsageFault } from '../../src/cli/usage.ts';
import { languages, localeOf } from '../../src/locales/language.ts';
import { loadSiteArchive } from '../../src/site/eleventy/load-site-archive.ts';
import { scratch } from '../run/scratch.ts';

const place = scratch('new');

for (const language of languages.filter((tag) => localeOf(tag).tag === tag)) {
  test(`a new archive in ${language} has nothing for the check to find, whatever its folder is called`, async () => {
    const folder = join(place, language, '新 会刊: “一” #2');
    const said = await newArchive(folder, { language });
    assert.ok(said.includes(folder), said);
    const { problems, archive } = await loadSiteArchive(folder, {});
    assert.equal(problems, []);
    assert.is(archive?.site.title, '新 会刊: “一” #2');
    assert.is(archive?.site.language, language);
  });
}

test('a new archive runs every command but those that work on the generator', async () => {
  const folder = join(place, 'commands');
  await newArchive(folder, { title: '港口工人' });
  const { scripts, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  assert.equal(Object.keys(scripts), commandNames(false));
  for (const name of ['start', 'build', 'check', 'import', 'new', 'accept', 'inbox'])
    assert.is(scripts[name], `gongkan ${name}`);
  assert.not.ok('test' in scripts);
  assert.is(manifest.name, 'gang-kou-gong-ren-archive');
  assert.match(manifest.dependencies.gongkan, /^\^\d+\.\d+\.\d+$/);
});

test('a folder in which there is something is left alone, and a clone with nothing in it is not', async () => {
  const taken = join(place, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'README.md'), 'mine');
  writeFileSync(join(place, 'file'), 'mine');
  for (const folder of [taken, join(place, 'file')]) assert.is(await faultOf(folder), 'folder-not-empty');
  assert.is(readFileSync(join(taken, 'README.md'), 'utf8'), 'mine');
  assert.is(await faultOf(undefined), 'missing-argument');
  mkdirSync(join(place, 'clone/.git'), { recursive: true });
  assert.ok(await newArchive(join(place, 'clone'), {}));
});

test.run();

async function faultOf(folder: string | undefined): Promise<string> {
  try {
    return await newArchive(folder, {});
  } catch (error) {
    return error instanceof UsageFault ? error.code : String(error);
  }
}
