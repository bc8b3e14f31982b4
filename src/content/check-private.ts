import type { z } from 'zod';
import { metaOf, shapeOf, unwrapped } from '../model/field.ts';
import type { Block, Inline } from './block.ts';
import { runsOf } from './block-runs.ts';
import { everyRun, textOf } from './inlines.ts';
import { percentDecoded } from './percent-decoded.ts';
import { type BodyText, fileStart, placeOfWords } from './place.ts';
import { privateNumbers } from './private-numbers.ts';
import type { Place, ProblemList } from './problem.ts';
import { sliceText } from './slice-text.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Looks for private numbers in every text of a YAML file, whatever its fields are called, and in the file's name, which
 * addresses are made of. Only what the schema says is there to be called may hold telephone numbers.
 */
export function checkPrivateValues(yaml: YamlFile, problems: ProblemList, schema?: z.ZodType): void {
  report(yaml.file, () => fileStart(yaml.file), problems);
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string')
      report(
        value,
        () => yaml.placeOf(path),
        problems,
        () => holdsTelephones(schema, path),
      );
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(yaml.value, []);
}

/** Looks for private numbers in all that a text publishes: its words, what its links lead to, and what its pictures are said to show. */
export function checkPrivateText(text: BodyText, blocks: readonly Block[], problems: ProblemList): void {
  for (const block of blocks) {
    for (const words of wordsOf(block))
      report(words, (at) => placeOfWords(text, block.line, sliceText(words, at, at + 12)), problems);
    for (const words of besideWords(block))
      report(percentDecoded(words), () => placeOfWords(text, block.line, words), problems);
  }
}

/** The words of a block; figures of neighbouring cells are no number. */
function wordsOf(block: Block): string[] {
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()].map(textOf) : [block.text];
}

/** What a block publishes beside its text. */
function besideWords(block: Block): string[] {
  if (block.kind === 'figure') return [block.alt, block.src];
  return everyRun(runsOf(block)).flatMap((run: Inline) => {
    if (run.kind === 'link') return [run.written ?? run.href, run.title];
    return run.kind === 'image' ? [run.alt, run.src] : [];
  });
}

function report(
  text: string,
  placeOf: (at: number) => Place,
  problems: ProblemList,
  isCalled = (): boolean => false,
): void {
  for (const { code, at, ends, isCertain } of privateNumbers(text)) {
    if (code === 'private-phone' && isCalled()) continue;
    const place = placeOf(at);
    problems[isCertain ? 'error' : 'warning'](code, place, { seen: `…${ends}`, ends, in: place.file });
  }
}

/** Whether a schema says, at a path of keys and indexes or above it, that telephone numbers stand there to be called. */
function holdsTelephones(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): boolean {
  let at = schema;
  for (const key of path) {
    const inner = at && typeof key === 'string' ? shapeOf(unwrapped(at).core)[key] : at;
    if (inner && metaOf(inner).is === 'contact') return true;
    at = inner;
  }
  return false;
}
