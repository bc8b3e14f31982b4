import type { Line } from '../line.ts';
import type { ReadingLog } from './reading-log.ts';

/** Keeps of some pictures those that a line shows, numbered anew; the others went with what stood round the article, and are named. */
export function onlyShown(lines: readonly Line[], log: ReadingLog): Line[] {
  const { notes, pictures } = log;
  const numbers = new Map<number, number>();
  for (const { picture } of [...lines, ...notes.flat()])
    if (picture !== undefined) numbers.set(picture, numbers.size);
  const renumbered = (line: Line): Line =>
    line.picture === undefined ? line : { ...line, picture: numbers.get(line.picture) ?? 0 };
  const others = pictures.filter((_, at) => !numbers.has(at));
  const shown = others.map(({ name }) => name);
  if (others.length > 0) log.leftOut.push({ kind: 'around', text: '', pictures: others.length, shown });
  log.notes = notes.map((note) => note.map(renumbered));
  log.pictures = [...numbers.keys()].flatMap((at) => pictures[at] ?? []);
  return lines.map(renumbered);
}
