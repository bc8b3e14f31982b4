import type { Answers } from '../doubt.ts';
import type { Line } from '../line.ts';
import { isSameName } from '../recognise/paper.ts';
import { type Contents, findContents, isListed, plainOf } from './contents.ts';
import { type Division, inRole, type Part, type Splitting, textIn } from './division.ts';
import { closingStart, mastheadEnd } from './edges.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { partsOf } from './parts.ts';
import { startsOf } from './starts.ts';

/** Divides the lines of a document into masthead, list of contents, articles and end matter. */
export function divide(
  lines: readonly Line[],
  {
    splitting = 'recognised',
    answers,
    names = [],
  }: { splitting?: Splitting; answers?: Answers | undefined; names?: readonly string[] } = {},
): Division {
  const read = paragraphsOf(lines);
  const isNamed = ({ form, text }: Paragraph): boolean =>
    form !== 'prose' && form !== 'object' && names.some((name) => isSameName(name, text));
  const top = mastheadEnd(read, isNamed);
  // The paper's name is masthead wherever it stands.
  const all = read.filter((paragraph, at) => at < top || !isNamed(paragraph));
  const contents = findContents(all.slice(top));
  const shift = (at: number): number => at + top;
  const bodyStart = contents ? shift(contents.end) : top;
  const between = contents ? all.slice(top, shift(contents.start)) : [];
  const bottom = closingStart(all, bodyStart);
  const inner = [...between, ...all.slice(bodyStart, bottom)];
  const starts = startsOf(inner, contents, splitting, answers);
  const parts = partsOf(inner, starts, splitting);
  const listed = contents ? all.slice(shift(contents.start), shift(contents.end)) : [];
  const shared = [
    ...inRole('masthead', all.slice(0, top)),
    ...inRole('masthead', read.slice(top).filter(isNamed)),
    ...inRole('contents', listed),
    ...inRole('closing', all.slice(bottom)),
  ];
  return { shared, parts, missing: missingOf(contents, parts) };
}

function missingOf(contents: Contents | undefined, parts: readonly Part[]): string[] {
  if (!contents) return [];
  const titles = parts.map((part) => [plainOf(textIn(part, 'title')), plainOf(textIn(part, 'section'))]);
  return contents.entries.filter(
    (entry) =>
      !titles.flat().some((plain) => plain !== '' && isListed({ ...contents, entries: [entry] }, plain)),
  );
}
