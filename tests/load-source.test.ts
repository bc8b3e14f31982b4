import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { editorOf } from './edit-file.ts';
import { copyProject } from './project-copy.ts';
import { runChild } from './run/run-child.ts';
import { scratch } from './run/scratch.ts';

const folder = scratch('source $&');
copyProject(folder, []);
const edit = editorOf(folder);
const cache = path.join(folder, 'node_modules/.cache');

test('a changed source is what runs next, with nothing to do in between', async () => {
  assert.match((await help()).output, 'Check all content');
  edit('src/locales/en/help.ts', 'Check all content', 'Look at all content');
  assert.match((await help()).output, 'Look at all content');
});

test('what is wrong in one file stops only the commands that need it, and names its line', async () => {
  edit('src/cli/accept.ts', 'export function', 'export functoin');
  assert.is((await help()).code, 0);
  const { code, output } = await run('accept', '--help');
  assert.is(code, 3);
  assert.match(output, 'src/cli/accept.ts');
});

test('a stack names the file and the line of the source, in whatever folder', async () => {
  edit(
    'src/cli/commands.ts',
    'export const commands',
    "new Error('here').stack?.x();\nexport const commands",
  );
  const line = readFileSync(path.join(folder, 'src/cli/commands.ts'), 'utf8')
    .split('\n')
    .findIndex((text) => text.startsWith("new Error('here')"));
  const source = pathToFileURL(path.join(folder, 'src/cli/commands.ts'));
  assert.match((await help()).output, `${source}:${line + 1}`);
  edit('src/cli/commands.ts', "new Error('here').stack?.x();\n", '');
});

test('the bundles of the last states of the sources are kept, for a program that runs may still load of one', async () => {
  assert.is((await help()).code, 0);
  assert.is(readdirSync(path.join(cache, 'gongkan')).length, 4);
});

test('a cache that cannot be written is done without', async () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'a file, where a folder should be');
  const { code, output } = await help();
  assert.is(code, 0, output);
  assert.match(output, 'Look at all content');
  rmSync(cache);
});

test('what a process that was killed has left of a bundle is of no consequence', async () => {
  await help();
  const bundles = path.join(cache, 'gongkan');
  const [bundle = ''] = readdirSync(bundles);
  renameSync(path.join(bundles, bundle), path.join(bundles, `${bundle}.1-0`));
  assert.is((await help()).code, 0);
  rmSync(cache, { recursive: true });
  mkdirSync(cache);
  assert.is((await help()).code, 0);
});

test.run();

function help() {
  return run('--help', '--lang', 'en');
}

function run(...args: string[]) {
  return runChild([path.join(folder, 'src/cli/gongkan.js'), ...args], { limit: 60_000 });
}
