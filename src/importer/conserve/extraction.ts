import { squeeze } from '../../archive/resolve/squeeze.ts';
import { sliceText } from '../../content/slice-text.ts';
import { normalized } from '../../normalized.ts';
import type { Received } from '../extract/format.ts';
import { charactersOf } from '../line.ts';

/**
 * The characters, and the things, that a file holds and its reader neither gave in lines nor left out by name, or gave
 * without the file having them: `甲+2 图-1`. Empty when all are there, and for a format that counts nothing.
 */
export function lostInReading(received: Received): string {
  const { holds, lines, notes = [], leftOut = [], renderings = [], dissolved = 0, pictures } = received;
  if (!holds) return '';
  const counted: [text: string, by: 1 | -1][] = [[holds.text, 1]];
  const things = { pictures: holds.pictures, tables: holds.tables - dissolved, notes: holds.notes };
  for (const { was, is } of renderings) counted.push([is, 1], [was, -1]);
  for (const line of [...lines, ...notes.flat()]) {
    counted.push([charactersOf(line), -1]);
    if (line.rows) things.tables -= 1;
  }
  for (const one of leftOut) {
    if (!one.isName) counted.push([one.text, -1]);
    things.pictures -= one.pictures ?? 0;
    things.tables -= one.tables ?? 0;
    things.notes -= one.notes ?? 0;
  }
  things.pictures -= pictures.length;
  things.notes -= notes.length;
  const off = [...unbalanced(counted), ...Object.entries(things)].filter(([, by]) => by !== 0);
  return sliceText(off.map(([what, by]) => `${what}${by > 0 ? '+' : ''}${by}`).join(' '), 0, 200);
}

/** The characters, white space aside, that some texts have more often than others, and how many times. */
function unbalanced(counted: readonly (readonly [text: string, by: 1 | -1])[]): [string, number][] {
  const balance = new Int32Array(0x10000);
  // Characters that are composed of several may stand apart in the file.
  const apart = counted.some(([text]) => /[\p{M}\u1100-\u11ff]/u.test(text));
  for (const [text, by] of counted) {
    const units = apart ? normalized(text, 'NFD') : text;
    for (let at = 0; at < units.length; at += 1) {
      const unit = units.charCodeAt(at);
      balance[unit] = (balance[unit] ?? 0) + by;
    }
  }
  return [...balance].flatMap((by, unit): [string, number][] => {
    const character = String.fromCharCode(unit);
    return by === 0 || squeeze(character) === '' ? [] : [[character, by]];
  });
}
