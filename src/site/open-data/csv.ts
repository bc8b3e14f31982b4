/** A table of cells for a CSV file; a number is written in ASCII digits. */
export type Cell = string | number | null | undefined;

/**
 * What a spreadsheet takes for a formula: a cell that begins with one of these, full-width ones
 * included, is written with an apostrophe before it (OWASP, "CSV Injection").
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A CSV file (RFC 4180: commas, CRLF, quotes doubled) with its header. It begins with a byte order
 * mark, without which spreadsheets on Chinese systems read UTF-8 as GBK.
 */
export function csvFile(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
