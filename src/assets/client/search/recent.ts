const KEY = 'searched';
const MOST = 8;

/** The queries of late, newest first, a line each; they stay on this device. */
export function readRecent(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Puts a query before the others. */
export function addRecent(query: string): void {
  const trimmed = query.trim().slice(0, 100);
  keep([trimmed, ...readRecent().filter((one) => one !== trimmed)]);
}

/** Forgets them all. */
export function forgetRecent(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    localStorage.setItem(KEY, queries.filter(Boolean).slice(0, MOST).join('\n'));
  } catch {
    // Storage may be switched off: then nothing is kept.
  }
}
