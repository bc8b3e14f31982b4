import { pinyin } from 'pinyin-pro';
import type { NameEntry } from '../catalogue.ts';
import type { DocumentKind, SearchDocument } from '../document.ts';
import { foldUnits } from '../fold.ts';

/** Collects the names of people, organisations and initiatives, with their pinyin in full and by initials. */
export function collectNames(documents: readonly SearchDocument[]): NameEntry[] {
  return documents
    .filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'initiative')
    .map(({ kind, title, names, url }) => ({
      name: title,
      kind,
      url,
      keys: [...new Set([title, ...(names ?? [])].flatMap((name) => keysOf(name, kind)))],
    }))
    .sort(
      (a, b) =>
        order(a.kind, b.kind) || order(a.keys[1] ?? a.name, b.keys[1] ?? b.name) || order(a.url, b.url),
    );
}

function keysOf(name: string, kind: DocumentKind): string[] {
  const folded = foldUnits(name).join('');
  const surname = kind === 'person' ? 'head' : 'off';
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', surname, v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [folded, syllables.join('').toLowerCase(), initials.toLowerCase()].filter((key) => key !== '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
