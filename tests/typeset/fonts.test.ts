import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, not } from 'uvu/assert';
import { drawnText, openFonts } from '../../src/typeset/fonts.ts';
import { scratch } from '../run/scratch.ts';

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

test("an editor's own font draws what the shipped one lacks, and changes the pictures' identity", () => {
  const root = scratch('fonts');
  const folder = path.join(root, '_data/fonts');
  mkdirSync(folder, { recursive: true });
  copyFileSync('tests/fixtures/fonts/party.ttf', path.join(folder, 'party.ttf'));
  writeFileSync(path.join(folder, 'broken.ttf'), 'no font');
  const own = openFonts(root);
  equal(own.files.slice(fonts.files.length), [path.join(folder, 'party.ttf')]);
  equal(own.broken, ['_data/fonts/broken.ttf']);
  equal(own.missingIn('工🎉𠮷'), ['𠮷']);
  equal(own.substitutesFor('工🎉𠮷'), [
    {
      families: ['Gongkan Test', 'Gongkan Test Light'],
      weight: 300,
      style: 'normal',
      stretch: 100,
      characters: '🎉',
    },
  ]);
  not.equal(own.identity, fonts.identity);
  rmSync(root, { recursive: true });
});

test.run();
