import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Repair } from '../../model/article.ts';
import { charactersOf, withoutObjects } from '../line.ts';
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
    for (const { at, wrap } of line.joints) {
      if (wrap && !listWraps) continue;
      const ahead = withoutObjects(line.text.slice(0, at));
      const after = clauseAfter(withoutObjects(line.text.slice(at)).trimStart());
      const place = start + squeeze(ahead).length;
      let length = clauseBefore(ahead).length;
      while (length < ahead.length && !isFirst(whole, ahead.slice(-length), after, place)) length += 4;
      const before = closeSpaces(ahead.slice(-length).trim());
      repairs.push({ kind: 'join', before, after: closeSpaces(after), certainty: 'certain' });
    }
    start += charactersOf(line).length;
  }
  return repairs;
}

function isFirst(whole: string, before: string, after: string, place: number): boolean {
  const words = squeeze(before);
  return whole.indexOf(words + squeeze(after)) === place - words.length;
}
