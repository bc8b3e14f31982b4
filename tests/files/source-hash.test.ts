import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceHash } from '../../src/files/source-hash.ts';
import { INDEX_SOURCES } from '../../src/search/build/shards.ts';
import { scratch } from '../run/scratch.ts';

const files: Readonly<Record<string, string>> = {
  '/src/a.ts': "import { b } from './in/b.ts';\nexport const a = b;\n",
  '/src/in/b.ts': "import type { T } from '../types.ts';\nexport { c as b } from './c.ts';\n",
  '/src/in/c.ts': "import {\n  d,\n} from '../a.ts';\nimport '../effect.ts';\nexport const c = 1;\n",
  '/src/effect.ts': "const text = './nowhere.ts';\nexport const later = () => import('./later.ts');\n",
  '/src/later.ts': 'export const late = 1;\n',
};

function hashWith(changed: Readonly<Record<string, string>>, from = '/src'): string {
  const all = { ...files, ...changed };
  return sourceHash(
    [`${from}/a.ts`],
    (file) =>
      all[
        file
          .replace(/^[A-Z]:/, '')
          .replaceAll('\\', '/')
          .replace(from, '/src')
      ] ?? '',
  );
}

for (const file of Object.keys(files)) {
  test(`a change of ${file} is noticed, wherever it is imported`, () => {
    assert.is.not(hashWith({ [file]: `${files[file]}// changed\n` }), hashWith({}));
  });
}

test('another version of a package that is used is noticed, wherever it is installed', () => {
  const folder = scratch('hash');
  const manifest = join(folder, 'node_modules/@ink/press/package.json');
  mkdirSync(join(folder, 'src'));
  mkdirSync(dirname(manifest), { recursive: true });
  const source = join(folder, 'src/a.ts');
  writeFileSync(source, "import { print } from '@ink/press/print';\nimport { join } from 'node:path';\n");
  const hashes = ['1.0.0', '1.0.1'].map((version) => {
    writeFileSync(manifest, JSON.stringify({ version }));
    return sourceHash([source]);
  });
  assert.is.not(hashes[0], hashes[1]);
  rmSync(folder, { recursive: true });
});

test('types alone, line endings and the folder of the project make no difference', () => {
  assert.is(hashWith({ '/src/types.ts': 'export type T = string;' }), hashWith({}));
  const windows = Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]);
  assert.is(hashWith(Object.fromEntries(windows)), hashWith({}));
  assert.is(hashWith({}, '/home/me/gongkan'), hashWith({}));
});

const makers = [
  ...['index-files', 'indexed-text', 'document', 'fold', 'token', 'table', 'frequent-words'],
  ...['indexer', 'page-list', 'words-file', 'packed-file', 'cbor', 'merge-index'],
];
for (const name of makers) {
  test(`an index that an earlier ${name}.ts made is not believed`, () => {
    const changed = sourceHash(INDEX_SOURCES, (file) => {
      const text = readFileSync(file, 'utf8');
      return basename(file) === `${name}.ts` ? `${text}// changed\n` : text;
    });
    assert.is.not(changed, sourceHash(INDEX_SOURCES));
  });
}

test.run();
