import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folders } from '../../src/locales/folders.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { type Leaf, leavesOf, slotsIn, textsOf } from './leaves.ts';

const kinds = [
  'readers',
  'problems',
  'commands',
  'help',
  'hints',
  'importer',
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
const mayBeEmpty = /^(?:readers\.periods\.basis\.$|importer\.doubts\.[\w-]+\.question$)/;
/** A language may name the field that a sentence is about though another does not. */
const mayBeNamed = new Set(['field']);

for (const [tag, locale] of folders) {
  const own = await ownLeaves(locale);

  if (locale.fallback === undefined) {
    test(`${tag} lacks no text`, () => {
      assert.equal(
        [...asked.keys()].filter((place) => !own.has(place)),
        [],
      );
    });
  }

  test(`${tag} says nothing that nobody asks for`, () => {
    assert.equal(
      [...own.keys()].filter((place) => !asked.has(place)),
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

test('an English reader and an English editor meet no Chinese', async () => {
  const english = folders.get('en');
  const own = english ? await ownLeaves(english) : new Map<string, Leaf>();
  const texts = textual(own);
  const han = texts.filter((leaf) => textsOf(leaf).some((text) => /\p{Script=Han}/u.test(text)));
  assert.equal(
    han.map(({ place }) => place),
    [],
  );
  assert.ok(texts.length > 400);
});

test.run();
