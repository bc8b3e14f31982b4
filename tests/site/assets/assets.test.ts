import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assetPath, bundleAssets } from '../../../src/site/assets/assets.ts';

const folder = join(import.meta.dirname, '../../../src/assets');
const options = { runningHead: '试"刊\\', together: false, languages: ['zh-CN'] };
const assets = await bundleAssets(folder, options);
const content = (name: string) => assets.get(name)?.content ?? '';

test('traditional characters are set in typefaces of their own where a text has them', async () => {
  const traditional = await bundleAssets(folder, { ...options, languages: ['zh-CN', 'zh-TW'] });
  assert.match(traditional.get('site.css')?.content ?? '', ':lang(zh-TW),');
  assert.match(traditional.get('site.css')?.content ?? '', '"Noto Sans CJK TC"');
  assert.not.match(content('site.css'), 'CJK TC');
});

test('a file is named by what is in it, the same each time', async () => {
  const again = await bundleAssets(folder, options);
  for (const [name, { path }] of assets) assert.is(again.get(name)?.path, path);
  const other = await bundleAssets(folder, { ...options, runningHead: 'another' });
  assert.is.not(other.get('site.css')?.path, assetPath(assets, 'site.css'));
});

test('an asset that nobody made is an error, not a broken link', () => {
  assert.throws(() => assetPath(assets, 'nothing.css'), /nothing\.css/);
});

test('browsers without cascade layers get every rule', () => {
  for (const name of ['site.css', 'archive.css', 'paper.css']) assert.not.match(content(name), /@layer/);
});

test('telephones of 2021 get lists without bullets, colours for light and dark, widths and dots of emphasis in forms that they know', () => {
  const style = content('site.css');
  assert.match(style, 'nav ul,nav ol,ul[class],ol[class]{');
  for (const later of [/light-dark\(/, /\(width[<>]=/]) assert.not.match(style, later);
  assert.match(style, '@media (prefers-color-scheme:dark)');
  assert.match(style, '-webkit-text-emphasis:dot');
});

test('printed pages carry the name of the newsletter, whatever is in it', () => {
  for (const name of ['site.css', 'paper.css'])
    assert.match(content(name), /@top-center\{content:"试\\22 刊\\5c "/);
});

test('the search, its worker and all, is 10 kB of gzip without the engine, and a little more where archives are searched together', async () => {
  assert.ok(gzipSync(content('search.js'), { level: 9 }).length <= 10_000);
  const together = await bundleAssets(folder, { ...options, together: true });
  const script = together.get('search.js')?.content ?? '';
  assert.not.equal(script, content('search.js'));
  assert.ok(gzipSync(script, { level: 9 }).length <= 11_900);
});

test('what finds the forms of words is there for the languages of the texts that have them, 4 kB of gzip each', async () => {
  assert.not.ok([...assets.keys()].some((name) => name.startsWith('stem-')));
  const worded = await bundleAssets(folder, { ...options, languages: ['zh-CN', 'es-MX', 'es'] });
  assert.equal(
    [...worded.keys()].filter((name) => name.startsWith('stem-')),
    ['stem-es.js'],
  );
  for (const name of ['word-forms.js', 'nearest.js', 'stem-es.js'])
    assert.ok(gzipSync(worded.get(name)?.content ?? '', { level: 9 }).length <= 4000, name);
});

test('nothing is asked of another host', () => {
  for (const name of ['site.css', 'archive.css', 'paper.css'])
    assert.not.match(content(name), /url\(|@import/);
});

test.run();
