import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { archiveRoot } from '../../site.ts';

/** Loads an archive without issues whose `site.yaml` ends in these lines. */
async function load(lines: string) {
  const root = await mkdtemp(join(tmpdir(), 'read-site-'));
  await cp(archiveRoot('empty'), root, { recursive: true });
  const file = join(root, '_data/site.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}\n${lines}`);
  const loaded = await loadArchive(root, {});
  await rm(root, { recursive: true });
  return loaded;
}

test('an archive is searched alone unless others are listed', async () => {
  assert.equal((await load('')).archive?.site.federation, []);
});

test('other archives are listed by name and address, this one left out of its own list', async () => {
  const { archive, problems } = await load(`federation:
  - name: 北厂
    url: https://north.example.org/archive
  - name: 本刊
    url: https://example.org/empty
`);
  assert.equal(problems, []);
  assert.equal(archive?.site.federation, [{ name: '北厂', url: 'https://north.example.org/archive/' }]);
});

const faults: [what: string, lines: string, code: RegExp][] = [
  ['an address that is none', 'federation:\n  - name: 北厂\n    url: north.example.org\n', /bad-site-url/],
  ['an archive without an address', 'federation:\n  - name: 北厂\n', /missing-field/],
  [
    'a field that is not known',
    'federation:\n  - name: 北\n    url: https://a.org/\n    key: 1\n',
    /unknown/,
  ],
  ['a list that is a text', 'federation: https://north.example.org/\n', /wrong-type-array/],
];

for (const [what, lines, code] of faults) {
  test(`${what} among the archives to search is a problem of its line`, async () => {
    const { archive, problems } = await load(lines);
    assert.is(archive, undefined);
    assert.is(problems.length, 1);
    assert.match(problems[0]?.code ?? '', code);
    assert.is(problems[0]?.file, '_data/site.yaml');
    assert.ok((problems[0]?.line ?? 0) >= 7);
  });
}

test.run();
