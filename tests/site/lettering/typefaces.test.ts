import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, not, ok, throws } from 'uvu/assert';
import { lettersOf, missingCharacters, widthOf } from '../../../src/site/lettering/letters.ts';
import { pathData } from '../../../src/site/lettering/path-data.ts';
import { openTrueType } from '../../../src/site/lettering/true-type.ts';
import { openTypefaces } from '../../../src/site/lettering/typefaces.ts';

const require = createRequire(import.meta.url);
const shipped = require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
const typefaces = openTypefaces('tests/fixtures/english');
const [bold] = typefaces.of('bold');
if (!bold) throw new Error('There is no bold face');

test('every character of everyday Chinese, and of rare names, can be drawn', () => {
  const text = '工会“劳模”——丹徒区！（）《》、；…·％①Ⅱ℃㎡䶮㛃𬭸喆堃龘犇赟翀Aé1–“”';
  equal(missingCharacters(text, typefaces.of('black')), []);
});

test('a character that no font has is named, once', () => {
  equal(missingCharacters('🎉工会🎉𠮷', [bold]), ['🎉', '𠮷']);
  throws(() => lettersOf('🎉', [bold], 'zh-CN'), /🎉/);
});

test('signs that draw nothing are passed over', () => {
  equal(missingCharacters('工\u200b会\ufe0f\u00ad\u{e0100}', [bold]), []);
  is(lettersOf('工\u200b会\ufe0f', [bold], 'zh-CN').length, 2);
});

test('a Chinese character is one em wide, and its outline lies in it', () => {
  is(widthOf(lettersOf('工会', [bold], 'zh-CN')), 2);
  const points = bold.outlineOf(bold.glyphOf(0x5de5)).flat();
  ok(points.length > 8);
  ok(points.every(({ x, y }) => x >= 0 && x <= 1000 && y >= -200 && y <= 1000));
});

test('a glyph that is made of others is drawn with all its parts', () => {
  const e = bold.outlineOf(bold.glyphOf(0x65)).length;
  ok(bold.outlineOf(bold.glyphOf(0xe9)).length > e, 'é has more contours than e');
});

test('quotation marks are as wide as themselves in English and an em wide in Chinese', () => {
  is(widthOf(lettersOf('“', [bold], 'zh-CN')), 1);
  ok(widthOf(lettersOf('“', [bold], 'en')) < 0.7);
});

test('an outline becomes closed curves on the picture', () => {
  const square = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ].map(([x = 0, y = 0]) => ({ x, y, on: true }));
  is(pathData([square], { x: 10, y: 20, scale: 0.1 }), 'M10 20L20 20L20 10L10 10L10 20Z');
  const bends = square.map((point) => ({ ...point, on: false }));
  is(pathData([bends], { x: 0, y: 0, scale: 0.1 }), 'M0 -5Q0 0 5 0Q10 0 10 -5Q10 -10 5 -10Q0 -10 0 -5Z');
});

test("an editor's own font draws what the shipped one lacks, and changes the pictures' identity", () => {
  const root = mkdtempSync(path.join(tmpdir(), 'gongkan-fonts-'));
  mkdirSync(path.join(root, '_data/fonts'), { recursive: true });
  copyFileSync(shipped, path.join(root, '_data/fonts/own.ttf'));
  const own = openTypefaces(root);
  is(own.of('black').length, 2);
  not.equal(own.identity, typefaces.identity);
  writeFileSync(path.join(root, '_data/fonts/broken.ttf'), 'no font');
  equal(openTypefaces(root).broken, ['_data/fonts/broken.ttf']);
  rmSync(root, { recursive: true });
});

test('what is no TrueType font is refused', () => {
  throws(() => openTrueType((_, length) => Buffer.alloc(length)), /not TrueType/);
});

test.run();
