import { compare } from '../../compare.ts';
import { sha256 } from '../../files/kept-file.ts';
import { type Vocabulary, type VocabularyEntry, vocabularyFile } from '../catalogue.ts';
import { unmarked } from '../words.ts';

/** Words and stems of a file: about 8 kB, packed. */
const ROWS_A_FILE = 1500;

/** The files of a vocabulary, and what the catalogue says of it. */
export interface WrittenVocabulary {
  entry: VocabularyEntry;
  files: [path: string, content: string][];
}

/** Writes the words of a language, each given once, with those of each stem; `stem` tells the stem of a word. */
export function writeVocabulary(
  words: Iterable<string>,
  stem: (word: string) => string,
  rowsAFile = ROWS_A_FILE,
): WrittenVocabulary {
  const stems = new Map<string, string[]>();
  const rows: { key: string; word?: string; stem?: string }[] = [];
  for (const word of [...words].sort()) {
    const own = stem(word);
    stems.set(own, [...(stems.get(own) ?? []), word]);
    rows.push({ key: unmarked(word), word });
  }
  for (const [own, of] of stems)
    if (of.some((word) => word !== own)) rows.push({ key: unmarked(own), stem: own });
  rows.sort((a, b) => compare(a.key, b.key));
  const from: string[] = [];
  const files: Vocabulary[] = [];
  let size = 0;
  for (const [place, row] of rows.entries()) {
    // What has the same key is in the same file.
    if (place === 0 || (size >= rowsAFile && rows[place - 1]?.key !== row.key)) {
      files.push({ words: [], stems: {} });
      from.push(row.key);
      size = 0;
    }
    size += 1;
    const file = files.at(-1);
    if (row.word !== undefined) file?.words.push(row.word);
    if (file && row.stem !== undefined) file.stems[row.stem] = stems.get(row.stem) ?? [];
  }
  const contents = files.map((file) => JSON.stringify(file));
  const id = `w${sha256(contents.join()).slice(0, 7)}`;
  return { entry: { id, from }, files: contents.map((content, i) => [vocabularyFile(id, i), content]) };
}
