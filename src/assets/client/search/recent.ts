const KEY = 'search-recent';
const MOST = 8;

/** The queries of late, newest first; they stay on this device. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query before the others. */
export function addRecent(query: string): void {
  const trimmed = query.trim().slice(0, 100);
  if (trimmed === '') return;
  keep([trimmed, ...readRecent().filter((one) => one !== trimmed)]);
}

/** Forgets them all. */
export function forgetRecent(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries.slice(0, MOST)));
  } catch {
    // Storage may be switched off: then nothing is kept.
  }
}
