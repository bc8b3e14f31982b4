import { compare } from '../../compare.ts';
import type { NameEntry, Sounds } from '../catalogue.ts';
import type { DocumentKind, SearchDocument } from '../document.ts';
import { foldUnits } from '../fold.ts';

type Pinyin = typeof import('pinyin-pro')['pinyin'];

const HAN = /^[\u4e00-\u9fff]$/;

/** What is known by its text, not by a name. */
const unnamed: readonly DocumentKind[] = ['article', 'figure', 'event', 'page', 'issue', 'attachment'];

/** How many headlines are suggested: whoever types loads all of them. */
const MOST_HEADLINES = 300;

/** Collects what is suggested: the names of records, with their pinyin in full and by initials, then the newest headlines. */
export async function collectNames(documents: readonly SearchDocument[]): Promise<NameEntry[]> {
  return [...(await namesOf(documents)), ...headlinesOf(documents)];
}

function headlinesOf(documents: readonly SearchDocument[]): NameEntry[] {
  return documents
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.url, b.url))
    .slice(0, MOST_HEADLINES)
    .map(({ kind, title, url }) => ({ name: title, kind, url, keys: [foldUnits(title).join('')] }));
}

async function namesOf(documents: readonly SearchDocument[]): Promise<NameEntry[]> {
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

/** The common characters (GB 2312) that are read as one of the names is, by syllable: so that a name is known by its sound. */
export async function collectSounds(names: readonly NameEntry[]): Promise<Sounds> {
  const written = new Set(names.flatMap(({ keys: [name = ''] }) => [...name]).filter((one) => HAN.test(one)));
  if (written.size === 0) return {};
  const { pinyin } = await import('pinyin-pro');
  const soundOf = (character: string) => pinyin(character, { toneType: 'none', v: true });
  const sounds = new Map([...written].map((character) => [soundOf(character), new Set([character])]));
  for (const character of written) sounds.get(soundOf(character))?.add(character);
  for (const character of commonHan()) sounds.get(soundOf(character))?.add(character);
  const sorted = [...sounds].sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(sorted.map(([sound, characters]) => [sound, [...characters].sort().join('')]));
}

/** The characters of GB 2312, row by row. */
function commonHan(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).replace(/[^\u4e00-\u9fff]/g, '');
}

function keysOf(name: string, kind: DocumentKind, pinyin: Pinyin): string[] {
  const folded = foldUnits(name).join('');
  const surname = kind === 'person' ? 'head' : 'off';
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', surname, v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [folded, syllables.join('').toLowerCase(), initials.toLowerCase()].filter((key) => key !== '');
}
