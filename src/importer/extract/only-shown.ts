import type { Line } from '../line.ts';
import type { LeftOut, ReceivedPicture } from './format.ts';

/** Keeps of some pictures those that a line shows, numbered anew; the others went with what stood round the article, and are named. */
export function onlyShown(
  lines: readonly Line[],
  notes: readonly Line[][],
  pictures: readonly ReceivedPicture[],
): { lines: Line[]; notes: Line[][]; pictures: ReceivedPicture[]; leftOut: LeftOut[] } {
  const numbers = new Map<number, number>();
  for (const { picture } of [...lines, ...notes.flat()])
    if (picture !== undefined) numbers.set(picture, numbers.size);
  const renumbered = (line: Line): Line =>
    line.picture === undefined ? line : { ...line, picture: numbers.get(line.picture) ?? 0 };
  const others = pictures.filter((_, at) => !numbers.has(at));
  return {
    lines: lines.map(renumbered),
    notes: notes.map((note) => note.map(renumbered)),
    pictures: [...numbers.keys()].flatMap((at) => pictures[at] ?? []),
    leftOut:
      others.length === 0
        ? []
        : [{ kind: 'around', text: '', pictures: others.length, shown: others.map(({ name }) => name) }],
  };
}
