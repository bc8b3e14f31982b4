import type { Line } from '../line.ts';
import { isName } from '../names.ts';
import { isClosed } from '../repair/endings.ts';
import { readByline } from './credits.ts';

const longest = 34;

/** For each line its level as a 小标题 (2 to 4), or 0 for text. Levels never skip one. */
export function headingLevels(lines: readonly Line[]): number[] {
  const marked = lines.flatMap((line) => (line.mark === 'heading' ? [line.level ?? 1] : []));
  const top = Math.min(...marked, 9);
  let level = 1;
  let numbered = false;
  return lines.map((line, index) => {
    if (line.mark !== 'heading' && !looksLikeHeading(lines, index)) return 0;
    const part = /^[一二三四五六七八九十]+、/u.test(line.text);
    const inner = /^[（(][一二三四五六七八九十]+[）)]/u.test(line.text);
    if (part) numbered = true;
    const wanted = line.mark === 'heading' ? 2 + (line.level ?? 1) - top : numbered && inner ? 3 : 2;
    level = Math.min(Math.max(wanted, 2), level + 1, 4);
    return level;
  });
}

/** A short line without a closing mark above a longer one, outside poems and lists of names. */
function looksLikeHeading(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line?.mark !== 'text' || !next || next.mark === 'picture') return false;
  const { text } = line;
  if (text.length > longest || text.length < 2 || !/\p{Script=Han}/u.test(text)) return false;
  if (isName(text) || readByline(text) || /[，、；：:]$/u.test(text)) return false;
  if (line.bold && !/。$/.test(text)) return true;
  if (isClosed(text)) return false;
  return (
    next.mark === 'item' || next.mark === 'table' || next.mark === 'heading' || startsText(lines, index + 1)
  );
}

/** Whether a text begins at a line, perhaps below one more 小标题 (一、 above （一）). */
function startsText(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length >= 25 || /[。！？]/.test(text)) return true;
  return /^[（(]?[一二三四五六七八九十]+[、）)]/u.test(text) && (lines[index + 1]?.text.length ?? 0) >= 25;
}
