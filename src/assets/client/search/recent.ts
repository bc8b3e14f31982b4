import { store, stored } from '../storage.ts';

const KEY = 'searched';
const MOST = 8;

/** The queries of late, newest first; they stay on this device. */
export function readRecent(): string[] {
  return stored(KEY).split('\n').filter(Boolean);
}

/** Puts a query before the others. */
export function addRecent(query: string): void {
  const queries = new Set([query.trim().slice(0, 100), ...readRecent()]);
  store(KEY, [...queries].filter(Boolean).slice(0, MOST).join('\n'));
}

/** Forgets them all. */
export function forgetRecent(): void {
  store(KEY, '');
}
