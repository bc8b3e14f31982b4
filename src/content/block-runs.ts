import type { Block, Inline, List } from './block.ts';
import { textOf } from './inlines.ts';

/** A block as read, before ids are given and before lead and paragraph are told apart. */
export type DraftBlock = WithoutId<Block>;
type WithoutId<B> = B extends Block ? Omit<B, 'id'> : never;

/** The paragraphs of a block that stands inside a quotation or a list item; nothing is dropped. */
export function paragraphsOf(block: DraftBlock): Inline[][] {
  if ('inlines' in block) return [block.inlines];
  if ('paragraphs' in block) return block.paragraphs;
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.flat());
  if (block.kind === 'list')
    return block.list.items.flatMap((item) => [...item.paragraphs, ...item.lists.map(listRuns)]);
  return [[{ kind: 'text', text: block.caption }]];
}

/** The runs of a block, in reading order. */
export function runsOf(block: DraftBlock): Inline[] {
  if ('inlines' in block) return block.inlines;
  if ('paragraphs' in block) return block.paragraphs.flat();
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat();
  return block.kind === 'list' ? runsOfList(block.list) : [];
}

function runsOfList(list: List): Inline[] {
  return list.items.flatMap((item) => [...item.paragraphs.flat(), ...item.lists.flatMap(runsOfList)]);
}

/** The text of a list, a line for each paragraph of each item. */
export function listText(list: List): string {
  return list.items
    .map((item) => [...item.paragraphs.map(textOf), ...item.lists.map(listText)].join('\n'))
    .join('\n');
}

/** Runs without white space at their ends: editors indent paragraphs with full-width spaces; the page indents by itself. */
export function trimmed(inlines: Inline[]): Inline[] {
  const [first, last] = [inlines[0], inlines.at(-1)];
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function listRuns(list: List): Inline[] {
  return [{ kind: 'text', text: listText(list) }];
}
