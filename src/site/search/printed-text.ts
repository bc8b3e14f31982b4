import type { Site } from '../../archive/types.ts';
import type { Block } from '../../content/block.ts';
import { runsOf } from '../../content/block-runs.ts';
import { everyRun } from '../../content/inlines.ts';
import type { Field } from '../../model/field.ts';
import type { SearchBlock } from '../../search/document.ts';
import { printedValue } from '../views/record-facts.ts';

/**
 * What a thing says in some of its fields, field by field: what stands below a headline as a heading, the rest as text. Records that it names
 * are found by themselves. `anchor` is where the generator's own fields stand.
 */
export function statedBlocks(
  holder: object,
  fields: readonly Field[],
  site: Site,
  anchor = '',
): SearchBlock[] {
  return fields.flatMap(({ name, meta }): SearchBlock[] => {
    const stated: unknown = Reflect.get(holder, name);
    const values = (Array.isArray(stated) ? stated : [stated])
      .map((value) => printedValue(value, meta.is, site))
      .filter(({ text: own, path }) => own !== '' && path === '');
    const text = values.map((value) => value.text).join(' ');
    // Those of the archive's own stand at no anchor.
    const id = meta.label === undefined ? anchor : '';
    return textBlock(meta.searched ? 'heading' : 'paragraph', id, text);
  });
}

/** A block of a text; nothing where there is none. */
export function textBlock(kind: SearchBlock['kind'], id: string, text: string): SearchBlock[] {
  return text === '' ? [] : [{ id, kind, text }];
}

/** What is said of the pictures of a block in place of them, where nothing else says it. */
export function altsOf(block: Block): SearchBlock[] {
  const alts =
    block.kind === 'figure'
      ? [block.alt]
      : everyRun(runsOf(block)).flatMap((run) => (run.kind === 'image' ? [run.alt] : []));
  return alts
    .filter((alt) => !block.text.includes(alt))
    .map((text) => ({ id: block.id, kind: 'figure', text }));
}
