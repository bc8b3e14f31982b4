import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Repair } from '../../model/article.ts';
import { charactersOf, squeezed, withoutObjects } from '../line.ts';
import { closeSpaces } from '../repair/close-spaces.ts';
import { clauseAfter, clauseBefore, type JoinedLine } from '../repair/join-lines.ts';

/**
 * The joins of a text in its reading order, as repairs. The words before a break are made longer until
 * they stand nowhere earlier in the text. Line ends inside wrapped paragraphs are white space, and are
 * listed only where no blank line tells paragraphs from lines.
 */
export function joinRepairs(lines: readonly JoinedLine[], listWraps: boolean): Repair[] {
  const whole = lines.map(charactersOf).join('');
  const repairs: Repair[] = [];
  let start = 0;
  for (const line of lines) {
    let [place, from] = [start, 0];
    for (const { at, wrap } of line.joints) {
      place += squeezed(line.text.slice(from, at)).length;
      from = at;
      if (wrap && !listWraps) continue;
      const ahead = withoutObjects(line.text.slice(Math.max(0, at - longest), at));
      const after = clauseAfter(withoutObjects(line.text.slice(at, at + longest)).trimStart());
      const length = shortest(clauseBefore(ahead).length, ahead.length, (tried) =>
        isFirst(whole, ahead.slice(-tried), after, place),
      );
      const before = closeSpaces(ahead.slice(-length).trim());
      repairs.push({ kind: 'join', before, after: closeSpaces(after), certainty: 'certain' });
    }
    start += charactersOf(line).length;
  }
  return repairs;
}

/** The most words before a break that are quoted, where they stand again and again. */
const longest = 400;

/** The least length, in steps of four from the first, that is enough; the last where none is. What is longer than enough is enough, too. */
function shortest(first: number, last: number, isEnough: (length: number) => boolean): number {
  let [low, high] = [0, Math.max(0, Math.ceil((last - first) / 4))];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(first + 4 * middle)) high = middle;
    else low = middle + 1;
  }
  return first + 4 * low;
}

function isFirst(whole: string, before: string, after: string, place: number): boolean {
  const words = squeeze(before);
  return whole.indexOf(words + squeeze(after)) === place - words.length;
}
