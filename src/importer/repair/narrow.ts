import { normalized } from '../../normalized.ts';
import { charactersOf, type Line, squeezed } from '../line.ts';
import type { RepairLog } from './repair-log.ts';

const wide = /[０-９Ａ-Ｚａ-ｚ]+(?:[．][０-９]+)*[％]?/gu;

/** More than these are left as they are: each is a repair of its own, which the proof must carry out. */
const mostNarrowed = 2000;

/** Makes the full-width digits and letters of lines half-width (GB/T 15834 wants them so in horizontal text). */
export function narrowLines(lines: readonly Line[], { amendments }: RepairLog): Line[] {
  const narrow = (text: string, start: number): string =>
    text.replace(wide, (run, offset: number) => {
      // Compatibility forms decompose to their ASCII twins (Unicode, "Halfwidth and Fullwidth Forms").
      const put = normalized(run, 'NFKC');
      const at = start + squeezed(text.slice(0, offset)).length;
      amendments.push({ at, length: run.length, put, certainty: 'certain' });
      return put;
    });
  const runs = lines.reduce((sum, line) => sum + (charactersOf(line).match(wide)?.length ?? 0), 0);
  if (runs > mostNarrowed) return [...lines];
  return lines.map((line): Line => {
    if (line.mark === 'picture') return line;
    let { start } = line;
    const rows = line.rows?.map((row) =>
      row.map((cell) => {
        const text = narrow(cell, start);
        start += squeezed(cell).length;
        return text;
      }),
    );
    return rows ? { ...line, rows } : { ...line, text: narrow(line.text, start) };
  });
}
