import { Converter } from 'opencc-js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folders } from '../../src/locales/folders.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { tablesOf } from '../../src/locales/tables.ts';
import { type Leaf, leavesOf, slotsIn, textsOf } from './leaves.ts';

const kinds = [
  'readers',
  'problems',
  'commands',
  'help',
  'hints',
  'importer',
  'sending',
  'setup',
  'vocabulary',
] as const;

/** What the folder of a language itself says and decides. */
async function ownLeaves(locale: Locale): Promise<Map<string, Leaf>> {
  const leaves = leavesOf(locale.format ?? {}, 'format');
  for (const kind of kinds) leaves.push(...leavesOf((await locale.texts?.[kind]?.()) ?? {}, kind));
  // What editors call a field is each language's own.
  const asked = leaves.filter(({ place }) => !place.startsWith('format.fieldNames.'));
  return new Map(asked.map((leaf) => [leaf.place, leaf]));
}

const chinese = folders.get('zh-CN');
const asked = chinese ? await ownLeaves(chinese) : new Map<string, Leaf>();

/** The leaves that are texts, not ways of writing. */
function textual(leaves: Map<string, Leaf>): Leaf[] {
  return [...leaves.values()].filter(({ place }) => !place.startsWith('format.'));
}

/** The words that stand for nothing, or for what need not be asked. */
const mayBeEmpty = /^readers\.periods\.basis\.$/;
/** A language may name the field that a sentence is about though another does not. */
const mayBeNamed = new Set(['field']);

for (const [tag, locale] of folders) {
  const own = await ownLeaves(locale);

  test(`${tag} lacks no text`, () => {
    // How it writes its type looks at; what it says is another language's only where that is written anew.
    const said =
      locale.fallback !== undefined && locale.rewrite ? [] : textual(asked).map(({ place }) => place);
    assert.equal(
      said.filter((place) => !own.has(place)),
      [],
    );
  });

  test(`${tag} says nothing that nobody asks for`, () => {
    assert.equal(
      textual(own).filter(({ place }) => !asked.has(place)),
      [],
    );
  });

  test(`${tag} names the same values in every sentence as Chinese does`, () => {
    const differing = textual(own).filter((leaf) => {
      const other = asked.get(leaf.place);
      const [here, there] = [slotsIn(textsOf(leaf)), slotsIn(other ? textsOf(other) : [])];
      return here
        .concat(there)
        .some((slot) => here.includes(slot) !== there.includes(slot) && !mayBeNamed.has(slot));
    });
    assert.equal(
      differing.map(({ place }) => place),
      [],
    );
  });

  test(`${tag} leaves no text empty`, () => {
    const empty = textual(own).filter(
      (leaf) => textsOf(leaf).some((text) => text.trim() === '') && !mayBeEmpty.test(leaf.place),
    );
    assert.equal(
      empty.map(({ place }) => place),
      [],
    );
  });
}

/** Characters that Chinese writes in one of its two ways alone, but for those that stand for others in the other way, too. */
const shared = '后里干台云几只面斗谷系表松丑困占';
const inTraditional = Converter({ from: 'cn', to: 't' });
const inSimplified = Converter({ from: 't', to: 'cn' });

/** What a language says in letters or characters that it does not write. */
const foreign: [tag: string, isForeign: (text: string) => boolean][] = [
  ['en', (text) => /\p{Script=Han}|[¿¡áéíóúñ]/u.test(text)],
  ['es', (text) => /\p{Script=Han}/u.test(text)],
  ['zh-CN', (text) => [...text].some((one) => !shared.includes(one) && inSimplified(one) !== one)],
  ['zh-Hant', (text) => [...text].some((one) => !shared.includes(one) && inTraditional(one) !== one)],
];

for (const [tag, isForeign] of foreign) {
  test(`${tag} says nothing in the letters of another language`, async () => {
    const texts: Leaf[] = [];
    for (const kind of kinds) texts.push(...leavesOf((await tablesOf(kind))(tag), kind));
    const found = texts.filter((leaf) => textsOf(leaf).some(isForeign));
    assert.equal(
      found.map(({ place }) => place),
      [],
    );
    assert.ok(texts.length > 400);
  });
}

test.run();
