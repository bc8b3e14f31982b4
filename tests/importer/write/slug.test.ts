import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pinyinId, slugOf } from '../../../src/importer/write/slug.ts';

const slugs: [title: string, slug: string][] = [
  ['Café', 'cafe'],
  ['Ångström and Müller at the Straße', 'angstrom-and-muller-at-the-strasse'],
  ['Smørrebrød, Łódź, Đà Nẵng, Œuvre', 'smorrebrod-lodz-da-nang-oeuvre'],
  ['Первый номер', 'perviy-nomer'],
  ['Ελλάδα', 'ellada'],
  ['工友咖啡 Café', 'gong-you-ka-fei'],
  ['“！！！”', 'wen-zhang'],
  ['Con', 'con-1'],
  ['Aux armes', 'aux-armes'],
  ['LPT1', 'lpt1-1'],
];

for (const [title, slug] of slugs)
  test(`the headline “${title}” makes the address ${slug}`, async () => assert.is(await slugOf(title), slug));

test('a name with ü keeps it apart from u', async () => {
  assert.is(await pinyinId('吕绿'), 'lv-lv');
  assert.is(await pinyinId('Müller'), 'muller');
});

test.run();
