import { pinyin } from 'pinyin-pro';
import { compare } from '../../compare.ts';
import { NAMES_FILE, type NameEntry, SOUNDS_FILE, type Sounds } from '../catalogue.ts';
import type { DocumentKind } from '../document.ts';
import { foldUnits } from '../fold.ts';
import type { Files } from '../pagefind/merge-index.ts';
import type { Named, Suggested } from './suggested.ts';

const HAN = /^[\u4e00-\u9fff]$/;

/** The files of what is suggested, and of how it sounds. */
export function nameFiles(suggested: Suggested): Files {
  const names = collectNames(suggested);
  const contents = { [NAMES_FILE]: names, [SOUNDS_FILE]: collectSounds(names) };
  return new Map(
    Object.entries(contents).map(([name, content]) => [name, Buffer.from(JSON.stringify(content))]),
  );
}

/** Collects the entries of what is suggested: the names of records with their pinyin in full and by initials, then headlines. */
export function collectNames({ records, articles }: Suggested): NameEntry[] {
  const headlines = articles.map(({ kind, title, url }) => ({
    name: title,
    kind,
    url,
    keys: [foldUnits(title).join('')],
  }));
  return [...namesOf(records), ...headlines];
}

function namesOf(named: readonly Named[]): NameEntry[] {
  return named
    .map(({ kind, title, names = [], url }) => ({
      name: title,
      kind,
      url,
      keys: [...new Set([title, ...names].flatMap((name) => keysOf(name, kind)))],
    }))
    .sort(
      (a, b) =>
        compare(a.kind, b.kind) || compare(a.keys[1] ?? a.name, b.keys[1] ?? b.name) || compare(a.url, b.url),
    );
}

/** The common characters (GB 2312) that are read as one of the names is, by syllable: so that a name is known by its sound. */
function collectSounds(names: readonly NameEntry[]): Sounds {
  const written = new Set(names.flatMap(({ keys: [name = ''] }) => [...name]).filter((one) => HAN.test(one)));
  if (written.size === 0) return {};
  const all = [...new Set([...written, ...commonHan()])];
  // In lines of their own they are no words; asked for one by one they take three times as long.
  const readings = pinyin(all.join('\n'), { toneType: 'none', v: true, type: 'array' });
  const sounds = new Map<string, string[]>();
  for (const [i, character] of all.entries()) {
    const sound = readings[2 * i] ?? '';
    // Those that are written come first.
    if (i < written.size) sounds.set(sound, [...(sounds.get(sound) ?? []), character]);
    else sounds.get(sound)?.push(character);
  }
  const sorted = [...sounds].sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(sorted.map(([sound, characters]) => [sound, characters.sort().join('')]));
}

/** The characters of GB 2312, row by row. */
function commonHan(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).replace(/[^\u4e00-\u9fff]/g, '');
}

function keysOf(name: string, kind: DocumentKind): string[] {
  const folded = foldUnits(name).join('');
  const surname = kind === 'person' ? 'head' : 'off';
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', surname, v: true });
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [folded, syllables.join('').toLowerCase(), initials.toLowerCase()].filter((key) => key !== '');
}
