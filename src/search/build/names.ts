import { compare } from '../../compare.ts';
import type { NameEntry } from '../catalogue.ts';
import type { DocumentKind, SearchDocument } from '../document.ts';
import { foldUnits } from '../fold.ts';

type Pinyin = typeof import('pinyin-pro')['pinyin'];

/** What is known by its text, not by a name. */
const unnamed: readonly DocumentKind[] = ['article', 'figure', 'event', 'page', 'issue', 'attachment'];

/** Collects the names of records, with their pinyin in full and by initials. */
export async function collectNames(documents: readonly SearchDocument[]): Promise<NameEntry[]> {
  const named = documents.filter(({ kind }) => !unnamed.includes(kind));
  if (named.length === 0) return [];
  // Its dictionaries take longer to load than a small archive to index.
  const { pinyin } = await import('pinyin-pro');
  return named
    .map(({ kind, title, names = [], url }) => ({
      name: title,
      kind,
      url,
      keys: [...new Set([title, ...names].flatMap((name) => keysOf(name, kind, pinyin)))],
    }))
    .sort(
      (a, b) =>
        compare(a.kind, b.kind) || compare(a.keys[1] ?? a.name, b.keys[1] ?? b.name) || compare(a.url, b.url),
    );
}

function keysOf(name: string, kind: DocumentKind, pinyin: Pinyin): string[] {
  const folded = foldUnits(name).join('');
  const surname = kind === 'person' ? 'head' : 'off';
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', surname, v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [folded, syllables.join('').toLowerCase(), initials.toLowerCase()].filter((key) => key !== '');
}
