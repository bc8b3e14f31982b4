import { squeeze } from '../../archive/resolve/squeeze.ts';
import { cleanReceived } from '../extract/text.ts';
import { type Line, squeezed } from '../line.ts';

/**
 * Compares the lines of a file with those of the texts as received that its articles keep, without white space: `rest` are those that
 * none keeps (masthead, contents), `again` those that are kept once more than the file has them, as the name of a section is.
 */
export function restOf(lines: readonly Line[], texts: readonly string[]): Record<'rest' | 'again', string[]> {
  const kept = new Map<string, number>();
  for (const line of texts.flatMap((text) => cleanReceived(text).text.split('\n'))) {
    const text = squeeze(line);
    if (text !== '') kept.set(text, (kept.get(text) ?? 0) + 1);
  }
  const units = lines.flatMap(unitsOf);
  const missing = units.filter((text) => {
    const count = kept.get(text) ?? 0;
    if (count > 1) kept.set(text, count - 1);
    else kept.delete(text);
    return count === 0;
  });
  const known = new Set(units);
  const over = [...kept].flatMap(([text, count]) => Array.from({ length: count }, () => text));
  // A line that was parted, as a headline from its byline, is kept in pieces.
  let pieces = over.filter((text) => !known.has(text)).join('');
  const rest = missing.filter((text) => {
    const at = pieces.indexOf(text);
    if (at !== -1) pieces = pieces.slice(0, at) + pieces.slice(at + text.length);
    return at === -1;
  });
  return { rest, again: over.filter((text) => known.has(text)) };
}

/** The lines of text that a line is written as: a table has one for each row. */
function unitsOf(line: Line): string[] {
  if (line.mark === 'picture') return [];
  const texts = line.rows ? line.rows.map((row) => row.join('')) : [line.text];
  return texts.map(squeezed).filter((text) => text !== '');
}
