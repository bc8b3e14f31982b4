import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, not } from 'uvu/assert';
import { drawnText, openFonts } from '../../src/typeset/fonts.ts';

const shipped = '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf';
const fonts = openFonts('tests/fixtures/english');

test('every character of everyday Chinese, and of rare names, can be drawn', () => {
  const text = '工会“劳模”——丹徒区！（）《》、；…·％①Ⅱ℃㎡䶮㛃𬭸喆堃龘犇赟翀Aé1–“”';
  equal(fonts.missingIn(text), []);
});

test('a character that no font has is named, once', () => {
  equal(fonts.missingIn('🎉工会🎉𠮷'), ['🎉', '𠮷']);
});

test('signs that draw nothing are passed over, and white space of every kind is a space', () => {
  equal(fonts.missingIn('工\u200b会\ufe0f\u00ad\u{e0100}'), []);
  is(drawnText(' 工\u200b会\u3000\t第一期\n'), '工会 第一期');
});

test("an editor's own font is looked into after the shipped ones, and changes the pictures' identity", () => {
  const root = mkdtempSync(path.join(tmpdir(), 'gongkan-fonts-'));
  const folder = path.join(root, '_data/fonts');
  mkdirSync(folder, { recursive: true });
  copyFileSync(createRequire(import.meta.url).resolve(shipped), path.join(folder, 'own.ttf'));
  writeFileSync(path.join(folder, 'broken.ttf'), 'no font');
  const own = openFonts(root);
  equal(own.files.slice(fonts.files.length), [path.join(folder, 'own.ttf')]);
  equal(own.families, ['Noto Serif SC', 'Noto Serif SC Black']);
  equal(own.broken, ['_data/fonts/broken.ttf']);
  not.equal(own.identity, fonts.identity);
  rmSync(root, { recursive: true });
});

test.run();
