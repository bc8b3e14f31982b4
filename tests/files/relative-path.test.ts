import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { relativePath } from '../../src/files/relative-path.ts';

test('a path is told with slashes on every system', () => {
  is(relativePath(resolve('a'), resolve('a', 'b', 'c.md')), 'b/c.md');
  is(relativePath(resolve('a', 'b'), resolve('c')), '../../c');
});

/** What runs in Node; a browser imports addresses, and nothing else. */
const sources = ['src', '_data', 'bench', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !/^assets[\\/]client|^fixtures/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

test('a module that is loaded by a name that is made is loaded by its address, which Windows asks for', () => {
  const loads = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/(?<!async |\.)\bimport\((?!\s*['"]|\))([^)]*)/g)].map(
      ([, what = '']) => `${name}: ${what}`,
    ),
  );
  ok(loads.length > 3);
  equal(
    loads.filter((load) => !/pathToFileURL\(|: address$|: `\$\{base\}/.test(load)),
    [],
  );
});

test('a file is renamed by what waits for other programs, wherever it may take the place of another', () => {
  const renamers = sources
    .filter(({ name, text }) => name.startsWith('src') && /\brename(?:Sync)?\(/.test(text))
    .map(({ name }) => name.replaceAll('\\', '/'))
    .sort();
  // A lock must not be waited for, and what compiles the project comes before all of it.
  equal(renamers, ['src/files/lock.ts', 'src/files/rename-over.ts', 'src/package/compile-sources.js']);
});

test.run();
