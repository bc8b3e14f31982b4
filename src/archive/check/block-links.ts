import type { Block, Inline } from '../../content/block.ts';
import { runsOf } from '../../content/block-runs.ts';
import { everyRun, textOf } from '../../content/inlines.ts';

/** A link inside a block. */
export type Link = Extract<Inline, { kind: 'link' }>;

/** A stretch of a block's text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Every link of a block, in reading order. */
export function linksOf(block: Block): Link[] {
  return everyRun(runsOf(block)).filter((inline) => inline.kind === 'link');
}

/** The stretches of a block's text that a link cannot be put into: links themselves, and code. */
export function closedStretches(block: Block): Stretch[] {
  const runs = runsOf(block);
  if (runs.every(({ kind }) => kind === 'text' || kind === 'break')) return [];
  const stretches: Stretch[] = [];
  let at = 0;
  const walk = (inline: Inline): void => {
    const text = textOf([inline]);
    const start = Math.max(at, block.text.indexOf(text, at));
    if (inline.kind === 'link' || inline.kind === 'code') stretches.push({ start, end: start + text.length });
    else if ('children' in inline) for (const child of inline.children) walk(child);
    at = start + text.length;
  };
  for (const run of runs) walk(run);
  return stretches;
}
