import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { editorOf } from '../edit-file.ts';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';
import { build } from '../site.ts';

const env = { GONGKAN_LOCALES: 'tests/fixtures/locales' };
const home = scratch('language');
const [root, out] = [path.join(home, 'archive'), path.join(home, 'site')];
const edit = editorOf(root);
const page = (address: string): string => readFileSync(path.join(out, address, 'index.html'), 'utf8');
const speaks = (language: string): void =>
  edit('_data/site.yaml', /^language: .*$/m, `language: ${language}`);

function check(...args: string[]) {
  return runChild(['src/cli/gongkan.js', 'check', '--root', root, ...args], { limit: 60_000, env });
}

test.before(async () => {
  cpSync('tests/fixtures/english', root, { recursive: true });
  speaks('x-made-up');
  const { code, output } = await build({ root, out, env });
  assert.is(code, 0, output);
});

test('an archive in a language that is one folder has its words, and English where it has none', () => {
  const home = page('');
  assert.match(home, '<html lang="x-made-up"');
  assert.match(home, '<meta property="og:locale" content="eo_AQ">');
  assert.match(home, 'Homoj');
  assert.match(home, 'Skip to the text');
  assert.match(page('organizations'), 'Kunulejo');
  assert.match(page('people'), '3 homoj');
});

test('its dates, marks, credits and citations are written its way', () => {
  const article = page('issues/2024-06-07/safe-hands');
  assert.match(article, 'Kvin, 2024a 6m 7t');
  assert.match(article, /<span class="credit">[^<]* de /);
  assert.match(article, /<dt>Lanteri<\/dt><dd><span>«[^»]+» \/ 2024a 6m 7t \/ https:/);
  assert.not.match(article, 'GB/T 7714');
  assert.match(page('people/mara-quill'), ' = ');
});

test('it is set as what is not Chinese is, for no style sheet names another language', () => {
  const assets = path.join(out, 'assets');
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const named = styles.flatMap(
    (name) => readFileSync(path.join(assets, name), 'utf8').match(/:lang\([^)]*\)/g) ?? [],
  );
  assert.equal([...new Set(named)], [':lang(zh)']);
});

test('its people are sorted its way', () => {
  const names = [...page('people').matchAll(/href="[^"]*people\/([a-z-]+)\/"/g)].map(([, id]) => id);
  assert.equal([...new Set(names)], ['mara-quill', 'tobias-fenn', 'ida-crane']);
});

test('its weekdays are known where an issue prints them', async () => {
  edit('src/issues/2024-03-01/issue.yaml', /weekday: Friday/, 'weekday: Kvin');
  const { code, output } = await check('--lang', 'en');
  assert.is(code, 0, output);
});

test('the commands speak it where it has words, by another of its tags too', async () => {
  edit('src/issues/2024-03-01/issue.yaml', /weekday: Kvin/, 'weekday: Du');
  speaks('x-lanteri');
  const { code, output } = await check();
  assert.is(code, 1);
  assert.match(output, '2024-03-01 is a Kvin');
  assert.match(output, /Faru = /);
});

test('a language that there is not is an error that names those there are', async () => {
  speaks('xx');
  const { output } = await check('--lang', 'en');
  assert.match(output, /zh-CN, .*\bx-made-up/);
  const asked = await check('--lang', 'xx');
  assert.is(asked.code, 2);
  assert.match(asked.output, /zh-CN, .*\bx-made-up/);
});

test.run();
