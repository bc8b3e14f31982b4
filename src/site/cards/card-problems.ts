import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { fileStart } from '../../content/place.ts';
import type { Place, Problem } from '../../content/problem.ts';
import { missingCharacters } from '../lettering/letters.ts';
import { fontFolder, type Typefaces } from '../lettering/typefaces.ts';
import { newest } from './card-set.ts';

/** A text that pictures show, and the file that it is written in, relative to the root. */
interface PrintedText {
  text: string;
  file: string;
}

/** Finds the characters on sharing pictures and icons that no font has: they would come out as empty boxes. */
export function cardProblems(archive: Archive, root: string, typefaces: Typefaces): Problem[] {
  const faces = typefaces.of('bold');
  const told = new Set<string>();
  const broken = typefaces.broken.map((file): Problem => {
    return { severity: 'error', code: 'font-broken', ...fileStart(file), values: { seen: file } };
  });
  const undrawn = printedTexts(archive).flatMap(({ text, file }): Problem[] => {
    const missing = missingCharacters(text, faces).filter((character) => !told.has(file + character));
    const [first] = missing;
    if (first === undefined) return [];
    for (const character of missing) told.add(file + character);
    const values = {
      seen: missing.join(' '),
      codes: missing.map(codeOf).join(' '),
      folder: `${fontFolder}/`,
    };
    return [{ severity: 'error', code: 'card-character', ...placeOf(root, file, first), values }];
  });
  return [...broken, ...undrawn];
}

/** What is drawn, wherever it comes from: the site, the newest issues and their articles. */
function printedTexts(archive: Archive): PrintedText[] {
  const { site } = archive;
  const issues = archive.issues.slice(0, newest.issues);
  const articles = new Set([
    ...archive.articles.slice(-newest.articles),
    ...issues.flatMap((issue) => issue.articles),
  ]);
  return [
    { text: site.title + site.tagline, file: '_data/site.yaml' },
    ...(site.publisher ? [{ text: site.publisher.name, file: site.publisher.file }] : []),
    ...issues.map(({ title, number, file }) => ({ text: title + number, file })),
    ...[...articles].map(({ kicker, title, file }) => ({ text: kicker + title, file })),
  ];
}

/** Where a file first holds a character; its beginning when it is written otherwise there. */
function placeOf(root: string, file: string, character: string): Place {
  const lines = readFileSync(join(root, file), 'utf8').split(/\r\n?|\n/);
  const line = lines.findIndex((each) => each.includes(character));
  const column = [...(lines[line] ?? '')].indexOf(character) + 1;
  return { file, line: Math.max(line, 0) + 1, column: Math.max(column, 1) };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
