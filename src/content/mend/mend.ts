import type { FixCode } from '../../locales/commands.ts';
import { characterFamilies, withoutFamilies } from '../characters.ts';
import { parseYaml } from '../yaml-document.ts';
import { findTypos, mendTypos } from '../yaml-typos.ts';

/** Something mended in a text: how often, and the 1-based line of the first. */
export interface Mend {
  what: FixCode;
  line: number;
  count: number;
}

/** A text after mending, and what was mended in it; a kind of mend may be in the list more than once. */
export interface Mended {
  text: string;
  mends: Mend[];
}

/** Counts mends of one text by their kind, in the order of their lines. */
export function counted(mends: readonly Mend[]): Mend[] {
  const counts = new Map<FixCode, Mend>();
  for (const { what, line, count } of mends) {
    const known = counts.get(what) ?? { what, line, count: 0 };
    if (count > 0) counts.set(what, { what, line: Math.min(line, known.line), count: known.count + count });
  }
  return [...counts.values()].sort((a, b) => a.line - b.line);
}

const goingFamilies = ['bidi-control', 'invisible-characters'] as const;

/** Takes out of a file what nobody can see: byte order mark, carriage returns, invisible characters. */
export function mendCharacters(text: string): Mended {
  const bare = text.replace(/^\ufeff+/, '');
  const mends: Mend[] = bare === text ? [] : [{ what: 'bom', line: 1, count: 1 }];
  const rest = bare.replace(/\r\n?/g, '\n');
  const add = (what: FixCode, whole: string, pattern: RegExp): void => {
    const count = whole.match(pattern)?.length ?? 0;
    if (count > 0)
      mends.push({ what, line: whole.slice(0, whole.search(pattern)).split('\n').length, count });
  };
  add('line-ends', bare, /\r\n?/g);
  for (const what of goingFamilies)
    add(what, rest, characterFamilies.find(({ code }) => code === what)?.pattern ?? /(?!)/g);
  return { text: mends.length === 0 ? text : withoutFamilies(rest), mends };
}

/**
 * Mends full-width colons, missing spaces after colons and tabs as indents, where the text can be read
 * afterwards; what stays unreadable is left as it is, for a person to look at. `lineOffset` is the
 * number of lines above the text in its file.
 */
export function mendYaml(text: string, lineOffset = 0): Mended {
  const typos = findTypos(text);
  const colons = typos.filter(({ code }) => code !== 'tab-indent');
  for (const some of [typos, colons]) {
    const mended = mendTypos(text, some);
    const mends = some.map(({ code, line }) => ({ what: code, line: line + lineOffset, count: 1 }));
    if (some.length > 0 && parseYaml(mended).errors.length === 0) return { text: mended, mends };
  }
  return { text, mends: [] };
}
