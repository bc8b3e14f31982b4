import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { readPalette } from '../../../src/rendering/palette.ts';
import { drawIn } from '../../../src/rendering/pictures/drawing.ts';
import { KeptFiles } from '../../../src/rendering/pictures/kept-files.ts';
import { iconCharacter, iconFiles } from '../../../src/site/icons/icon-files.ts';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { Typesetter } from '../../../src/typeset/typesetter.ts';
import { scratch } from '../../run/scratch.ts';
import { loadFixture } from '../load-fixture.ts';

const test = suite('icons');
const { site } = await loadFixture('real');
const palette = readPalette('');
const folder = scratch('icons');
const draw = drawIn(palette, new Typesetter(openFonts('.'), site.language));
const files = iconFiles(site, palette, draw);
await new KeptFiles(path.join(folder, 'kept')).writeInto(folder, files);

/** The manifest of the site, or of one that differs from it. */
async function manifestOf(differing: { base?: string; title?: string } = {}) {
  const all = iconFiles({ ...site, ...differing }, palette, draw);
  const made = await all.find((file) => file.path === 'manifest.webmanifest')?.make();
  return JSON.parse(String(made));
}

for (const [title, character] of [
  ['工刊', '工'],
  ['《丹徒职工》报', '丹'],
  ['the ropewalk', 'T'],
  ['“12” news', '1'],
  ['——', '—'],
] as const) {
  test(`the icon of ${title} is ${character}`, () => is(iconCharacter(title), character));
}

test('every icon that the manifest names is there in its size', async () => {
  const manifest: { icons: { src: string; sizes: string; purpose?: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'manifest.webmanifest'), 'utf8'),
  );
  const raster = manifest.icons.filter(({ sizes }) => sizes !== 'any');
  equal(
    raster.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
  for (const { src, sizes } of raster) {
    const { width, height } = await sharp(path.join(folder, src.replace(site.base, ''))).metadata();
    is(`${width}x${height}`, sizes);
  }
});

test('a maskable icon keeps its character inside the circle that systems cut', async () => {
  const maskable = files.find((file) => file.path.includes('maskable'));
  const { data, info } = await sharp(path.join(folder, maskable?.path ?? ''))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if ((data[at + 1] ?? 0) < 128) continue;
    const [x, y] = [(at / info.channels) % 512, Math.floor(at / info.channels / 512)];
    ok(Math.hypot(x - 256, y - 256) <= 512 * 0.4, `${x},${y}`);
  }
});

test('the icon of browsers is an ICO of 32 pixels and a drawing without text', async () => {
  const ico = readFileSync(path.join(folder, 'favicon.ico'));
  equal([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
  is((await sharp(ico.subarray(22)).metadata()).width, 32);
  not.match(readFileSync(path.join(folder, 'favicon.svg'), 'utf8'), '<text');
  is((await sharp(path.join(folder, 'apple-touch-icon.png')).metadata()).width, 180);
});

test('the manifest stays within the path of the site', async () => {
  const { id, start_url, scope, icons } = await manifestOf({ base: '/union/news/' });
  equal([id, start_url, scope], ['/union/news/', '/union/news/', '/union/news/']);
  const paths = files.map((file) => `/union/news/${file.path}`);
  is(icons.length, 4);
  ok(icons.every(({ src }: { src: string }) => paths.includes(src)));
});

test('a long title is cut between words for the home screen', async () => {
  const named = async (title: string) => (await manifestOf({ title })).short_name;
  is(await named('The Ropewalk Quarterly'), 'The Ropewalk');
  is(await named('丹徒区总工会职工之家'), '丹徒区总工会');
  match(await named('Donaudampfschifffahrtsgesellschaft'), /^Donaudampfsc$/);
});

test('who changes the colours of the look changes those of the pictures', () => {
  is(readPalette(':root {\n  --red: #0a5;\n}\n.dark { --red: #fff; }').red, '#00aa55');
  is(readPalette(':root { --red: light-dark(#0a5, #fff); }').red, '#00aa55');
  is(readPalette(':root { --red: rebeccapurple; }').red, palette.red);
});

test.run();
