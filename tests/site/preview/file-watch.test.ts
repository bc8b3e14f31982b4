import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { relativePath } from '../../../src/files/relative-path.ts';
import { FileWatch } from '../../../src/site/preview/file-watch.ts';
import { scratch } from '../../run/scratch.ts';

const root = scratch('watch');
const issues = path.join(root, 'issues');
const article = path.join(issues, '2023-04-26/a.md');
const extra = path.join(issues, '2023-04-27');
for (const folder of [path.dirname(article), extra, path.join(root, '_data')])
  mkdirSync(folder, { recursive: true });
writeFileSync(article, 'one');
writeFileSync(path.join(extra, 'b.md'), 'b');
utimesSync(article, 1, 1);

let told: string[] = [];
let onTold: () => void = () => {};
const watch = new FileWatch([issues, path.join(root, '_data'), path.join(root, 'none')], (files) => {
  told.push(...files.map((file) => relativePath(issues, file)));
  onTold();
});
test.after(() => {
  watch.stop();
  rmSync(root, { recursive: true, force: true });
});

const changes: [what: string, change: () => void, files: string[]][] = [
  ['a file that is written', () => writeFileSync(article, 'two'), ['2023-04-26/a.md']],
  ['a file that is replaced by another of its size and time', replace, ['2023-04-26/a.md']],
  [
    'a file beside the issues',
    () => writeFileSync(path.join(root, '_data/site.yaml'), 'a'),
    ['../_data/site.yaml'],
  ],
  ['a new file', () => writeFileSync(path.join(issues, 'b.md'), 'b'), ['b.md']],
  ['a new empty file, after a while', () => writeFileSync(path.join(issues, 'c.md'), ''), ['c.md']],
  ['a file that is deleted', () => rmSync(path.join(issues, 'b.md')), ['b.md']],
  [
    'a folder that is renamed',
    () => renameSync(extra, `${extra}-b`),
    ['2023-04-27', '2023-04-27-b', '2023-04-27-b/b.md'],
  ],
  [
    'what is written in a folder that was renamed',
    () => appendFileSync(path.join(`${extra}-b`, 'b.md'), 'more'),
    ['2023-04-27-b/b.md'],
  ],
  [
    'a folder that is deleted',
    () => rmSync(`${extra}-b`, { recursive: true }),
    ['2023-04-27-b', '2023-04-27-b/b.md'],
  ],
  ['a new empty folder', () => mkdirSync(extra), ['2023-04-27']],
  [
    'a file in a new folder, and none that a program keeps while it works',
    () => {
      writeFileSync(path.join(extra, '.b.md.swp'), 'x');
      writeFileSync(path.join(extra, 'b.md'), 'b');
    },
    ['2023-04-27/b.md'],
  ],
];

for (const [what, change, files] of changes) {
  test(`the preview notices: ${what}`, async () => {
    await changed(change, files);
    assert.equal(told.sort(), files);
  });
}

test('a file that is emptied and then written is told when it is written, once', async () => {
  const text = readFileSync(article, 'utf8');
  let seen = '';
  await changed(
    () => {
      truncateSync(article);
      // Longer than files have to be still, and than an editor takes between its two steps.
      setTimeout(() => writeFileSync(article, `${text}, and more`), 400);
    },
    ['2023-04-26/a.md'],
    () => {
      seen = readFileSync(article, 'utf8');
    },
  );
  assert.is(seen, `${text}, and more`);
  assert.equal(told, ['2023-04-26/a.md']);
});

test.run();

/** Makes a change, and waits until some files were told. */
async function changed(change: () => void, files: string[], then: () => void = () => {}): Promise<void> {
  told = [];
  const done = new Promise<void>((resolve) => {
    onTold = () => {
      if (!files.every((file) => told.includes(file))) return;
      then();
      resolve();
    };
  });
  change();
  await done;
}

function replace(): void {
  writeFileSync(path.join(root, 'new'), 'two');
  utimesSync(path.join(root, 'new'), 1, 1);
  renameSync(path.join(root, 'new'), article);
}
