import pairs from 'opencc-js/dict/TSCharacters';
import type { Variants } from '../catalogue.ts';
import { unmarked } from '../words.ts';

/**
 * The characters of Traditional Chinese with their Simplified form, one for one, taken from OpenCC; of several forms the first. They are those
 * of the basic plane, whose forms can be told apart by their place in a text.
 */
const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .sort()
    .flatMap((pair): [string, string][] => {
      const [character = '', form = ''] = pair.split(' ');
      const isPair = /^[\u4e00-\u9fff]$/.test(character) && [...form].length === 1 && form !== character;
      return isPair ? [[character, form]] : [];
    }),
);

const onlySimplified: ReadonlySet<string> = new Set(
  [...simplified.values()].filter((form) => !simplified.has(form)),
);

/** All that is written otherwise in Simplified Chinese. */
export function collectTraditional(): Variants {
  return { from: [...simplified.keys()].join(''), to: [...simplified.values()].join('') };
}

/**
 * The characters of a text, each given once, that are ways to write others: letters with marks, and Traditional characters where the text is
 * in Traditional Chinese. In a text in Simplified Chinese they stand for themselves, as 乾 in 乾隆.
 */
export function variantsIn(units: ReadonlySet<string>): string[] {
  const han = [...units].filter((unit) => unit >= '\u4e00' && unit <= '\u9fff');
  const traditional = han.filter((unit) => simplified.has(unit));
  const isTraditional = traditional.length > han.filter((unit) => onlySimplified.has(unit)).length;
  const marked = [...units].filter(
    (unit) => /^[^\0-\x7f\u2e80-\uffff]$/u.test(unit) && baseOf(unit) !== unit,
  );
  return isTraditional ? [...marked, ...traditional] : marked;
}

/** What characters are ways to write, in order; nothing when there are none. */
export function variantTable(characters: ReadonlySet<string>): Variants | undefined {
  const from = [...characters].sort();
  return from.length > 0 ? { from: from.join(''), to: from.map(baseOf).join('') } : undefined;
}

function baseOf(character: string): string {
  const base = simplified.get(character) ?? unmarked(character);
  return [...base].length === 1 ? base : character;
}
