import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Line } from '../line.ts';
import type { Amendment } from './amendments.ts';

const wide = /[０-９Ａ-Ｚａ-ｚ]+(?:[．][０-９]+)*[％]?/gu;

/** Lines with full-width digits and letters made half-width, and what was changed (GB/T 15834 wants them so in horizontal text). */
export function narrowLines(lines: readonly Line[]): { lines: Line[]; amendments: Amendment[] } {
  const amendments: Amendment[] = [];
  const narrowed = lines.map((line): Line => {
    if (line.rows) {
      let start = line.start;
      const rows = line.rows.map((row) =>
        row.map((cell) => {
          const text = narrow(cell, start, amendments);
          start += squeeze(cell).length;
          return text;
        }),
      );
      return { ...line, rows };
    }
    if (line.mark === 'picture') return line;
    return { ...line, text: narrow(line.text, line.start, amendments) };
  });
  return { lines: narrowed, amendments };
}

function narrow(text: string, start: number, amendments: Amendment[]): string {
  return text.replace(wide, (run, offset: number) => {
    const put = [...run].map(half).join('');
    const at = start + squeeze(text.slice(0, offset)).length;
    amendments.push({ at, length: run.length, put, certainty: 'certain' });
    return put;
  });
}

/** Full-width forms lie 0xFEE0 above their ASCII twins (Unicode, "Halfwidth and Fullwidth Forms"). */
function half(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
