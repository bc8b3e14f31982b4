import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { scratch } from '../run/scratch.ts';

function reader(): { reader: RootReader; root: string; told: () => string[] } {
  const root = scratch('reader');
  const problems = new ProblemList();
  return {
    root,
    reader: new RootReader(root, problems),
    told: () => problems.items.map(({ code, file }) => `${code} ${file}`),
  };
}

test('a file that vanished since it was listed is told of once', () => {
  const { reader: files, told } = reader();
  assert.is(files.text('a/b.md'), undefined);
  assert.is(files.bytes('a/b.md'), undefined);
  assert.equal(told(), ['file-vanished a/b.md']);
});

test('a folder that is not there is empty', () => {
  const { reader: files, told } = reader();
  assert.equal(files.list('src/issues'), { files: [], folders: [] });
  assert.equal(told(), []);
});

test('nothing is read through a link, be it the file, its folder or one above', () => {
  const { reader: files, root, told } = reader();
  mkdirSync(path.join(root, 'real/inner'), { recursive: true });
  writeFileSync(path.join(root, 'real/inner/a.md'), 'x');
  symlinkSync(path.join(root, 'real'), path.join(root, 'link'));
  symlinkSync(path.join(root, 'real/inner/a.md'), path.join(root, 'real/b.md'));
  assert.is(files.text('real/inner/a.md'), 'x');
  assert.is(files.text('link/inner/a.md'), undefined);
  assert.equal(files.list('link/inner'), { files: [], folders: [] });
  assert.is(files.text('real/b.md'), undefined);
  assert.equal(told(), ['symbolic-link link', 'symbolic-link real/b.md']);
});

test('a folder in place of a file is told of, and a file too large is not read', () => {
  const { reader: files, root, told } = reader();
  mkdirSync(path.join(root, 'a.md'));
  writeFileSync(path.join(root, 'b.md'), new Uint8Array(5 * 1024 * 1024));
  assert.is(files.text('a.md'), undefined);
  assert.is(files.text('b.md'), undefined);
  assert.equal(told(), ['not-a-file a.md', 'file-too-large b.md']);
});

// No other system takes such a name.
const takesAll = process.platform === 'linux';

test('names come in the same order everywhere, and a name that is no UTF-8 is told of', () => {
  const { reader: files, root, told } = reader();
  for (const name of ['b', 'B1', 'a', '一', 'A2']) writeFileSync(path.join(root, name), '');
  if (takesAll) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xff)]), '');
  assert.equal(files.list('').files, ['A2', 'B1', 'a', 'b', '一']);
  assert.equal(told(), takesAll ? ['name-not-utf8 \ufffd'] : []);
});

test.run();
