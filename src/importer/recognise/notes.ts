import type { RoleLine } from '../divide/division.ts';
import { cellsOf } from '../line.ts';
import { closeSpaces } from '../repair/close-spaces.ts';
import type { DraftBlock } from './blocks.ts';

/**
 * The blocks of a text with its notes at the end, numbered in the order of their calls. A call that stood in the
 * headline, or in another line that became a field, stands at the end of the first paragraph.
 */
export function withNotes(blocks: readonly DraftBlock[], lines: readonly RoleLine[]): DraftBlock[] {
  const notes = new Map<number, RoleLine[]>();
  for (const one of lines) {
    if (one.note === undefined) continue;
    notes.set(one.note, [...(notes.get(one.note) ?? []), one]);
  }
  const called = new Set(
    blocks.flatMap(({ objects = [] }) => objects.flatMap((one) => (one.kind === 'note' ? one.note : []))),
  );
  const strays = [...notes.keys()].filter((note) => !called.has(note));
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const complete = blocks.map((block, at): DraftBlock => {
    if (at !== first || (block.kind !== 'paragraph' && block.kind !== 'heading')) return block;
    const calls = strays.map((note) => ({ kind: 'note' as const, note }));
    return {
      ...block,
      text: block.text + '\ufffc'.repeat(calls.length),
      objects: [...(block.objects ?? []), ...calls],
    };
  });
  const numbers = new Map<number, number>();
  const numbered = complete.map((block): DraftBlock => {
    const objects = block.objects?.map((one) => {
      if (one.kind !== 'note') return one;
      const number = numbers.get(one.note) ?? numbers.size + 1;
      numbers.set(one.note, number);
      return { ...one, note: number };
    });
    return { ...block, objects };
  });
  const definitions = [...numbers].map(([note, number]): DraftBlock => {
    const own = notes.get(note) ?? [];
    const paragraphs = own.map(({ line }) => closeSpaces(cellsOf(line).join(' ')));
    return { kind: 'note', number, paragraphs, objects: own.flatMap(({ line }) => line.objects ?? []) };
  });
  return [...numbered, ...definitions];
}
