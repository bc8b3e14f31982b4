import { squeeze } from '../../archive/resolve/squeeze.ts';
import { sliceText } from '../../content/slice-text.ts';
import type { Received } from '../extract/format.ts';
import { charactersOf } from '../line.ts';

/**
 * The characters, and the things, that a file holds and its reader neither gave in lines nor left out by name, or gave
 * without the file having them: `甲+2 图-1`. Empty when all are there, and for a format that counts nothing.
 */
export function lostInReading(received: Received): string {
  const { holds, lines, notes = [], leftOut = [], renderings = [], dissolved = 0, pictures } = received;
  if (!holds) return '';
  const balance = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const character of squeeze(text)) balance.set(character, (balance.get(character) ?? 0) + by);
  };
  const things = { pictures: holds.pictures, tables: holds.tables - dissolved, notes: holds.notes };
  count(holds.text, 1);
  for (const { was, is } of renderings) {
    count(is, 1);
    count(was, -1);
  }
  for (const line of [...lines, ...notes.flat()]) {
    count(charactersOf(line), -1);
    if (line.rows) things.tables -= 1;
  }
  for (const one of leftOut) {
    if (!one.isName) count(one.text, -1);
    things.pictures -= one.pictures ?? 0;
    things.tables -= one.tables ?? 0;
    things.notes -= one.notes ?? 0;
  }
  things.pictures -= pictures.length;
  things.notes -= notes.length;
  const off = [...balance, ...Object.entries(things)].filter(([, by]) => by !== 0);
  return sliceText(off.map(([what, by]) => `${what}${by > 0 ? '+' : ''}${by}`).join(' '), 0, 200);
}
