import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

/** The rooms of the house from the ground up (docs/architecture.md, "The floors"). */
const floors = [
  ['model', 'locales', 'files'],
  ['content', 'search', 'typeset'],
  ['archive'],
  ['rendering'],
  ['editions', 'importer', 'setup', 'assets', '_data'],
  ['site', 'sending'],
  ['cli', 'package'],
];

/** The files of the pure rooms that may touch the machine: who reads, who writes. */
const edges = [
  'src/content/decode.ts',
  'src/content/root-reader.ts',
  'src/content/mend/',
  'src/content/inspect-picture.ts',
  'src/importer/files/',
  'src/locales/folders.ts',
];
const pure = ['model', 'locales', 'content', 'archive', 'importer'];

const sources = ['src', '_data'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const file = path.posix.join(top, name.replaceAll(path.sep, '/'));
      return { file, text: readFileSync(file, 'utf8') };
    }),
);

test('a room imports only from the floors below it', () => {
  const upward = sources.flatMap(({ file, text }) =>
    imports(text)
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .filter((target) => !mayImport(roomOf(file), roomOf(target)))
      .map((target) => `${file} imports ${target}`),
  );
  assert.equal(upward, []);
});

test('what reads and checks an archive could run in a browser, but for the edges that open and write files', () => {
  const touching = sources
    .filter(({ file }) => pure.includes(roomOf(file)) && !edges.some((edge) => file.startsWith(edge)))
    .filter(({ text }) => /from 'node:|\bconsole\.|process\.exit|@11ty/.test(text))
    .map(({ file }) => file);
  assert.equal(touching, []);
});

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name = '']) => name);
}

/** The room of a file; a file of `src` itself belongs to none, and any may use it. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === '_data' ? top : room.endsWith('.ts') ? '' : room;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || to === '') return true;
  const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
  return floorOf(to) !== -1 && floorOf(to) < floorOf(from);
}

test.run();
