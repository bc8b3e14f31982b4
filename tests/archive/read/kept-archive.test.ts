import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { KeptArchive } from '../../../src/archive/read/kept-archive.ts';
import { machineFiles } from '../../../src/site/build/machine-files.ts';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot } from '../../site.ts';

const root = scratch('kept');
cpSync(archiveRoot('english'), root, { recursive: true, filter: (path) => !path.endsWith('.cache') });
const issues = join(root, 'src/issues');

const kept = new KeptArchive();
await loadArchive(root, { kept });

/** Each change is made to what the one before it left. */
const changes: [what: string, files: string[], change: () => void][] = [
  ['nothing has changed', [], () => {}],
  [
    'an article has another title and a link to another article',
    ['2024-03-01/02-a-letter-about-tea.md'],
    () => edit('2024-03-01/02-a-letter-about-tea.md', /^title: .*$/m, 'title: A letter about coffee'),
  ],
  [
    'an article has another address, to which others may lead',
    ['2024-03-01/02-a-letter-about-tea.md', '2024-03-01/02-a-letter-about-coffee.md'],
    () => rename('2024-03-01/02-a-letter-about-tea.md', '2024-03-01/02-a-letter-about-coffee.md'),
  ],
  [
    'an article is at fault',
    ['2024-03-01/02-a-letter-about-coffee.md'],
    () => edit('2024-03-01/02-a-letter-about-coffee.md', 'title:', 'titel:'),
  ],
  [
    'it is mended',
    ['2024-03-01/02-a-letter-about-coffee.md'],
    () => edit('2024-03-01/02-a-letter-about-coffee.md', 'titel:', 'title:'),
  ],
  [
    'an issue has lost its file',
    ['2024-03-01/issue.yaml'],
    () => rmSync(join(issues, '2024-03-01/issue.yaml')),
  ],
  [
    'an issue is gone',
    ['2024-03-01', '2024-03-01/02-a-letter-about-coffee.md'],
    () => rmSync(join(issues, '2024-03-01'), { recursive: true }),
  ],
];

for (const [what, files, change] of changes) {
  test(`when ${what}, what was kept and what is read anew come to the same`, async () => {
    change();
    kept.forget(files.map((file) => `src/issues/${file}`));
    const [again, anew] = [await loadArchive(root, { kept }), await loadArchive(root)];
    assert.equal(again.problems, anew.problems);
    const written = (loaded: typeof anew) => loaded.archive && [...machineFiles(loaded.archive, [])];
    assert.equal(written(again), written(anew));
  });
}

test.run();

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(issues, file), 'utf8');
  assert.is.not(text.replace(from, to), text);
  writeFileSync(join(issues, file), text.replace(from, to));
}

function rename(from: string, to: string): void {
  renameSync(join(issues, from), join(issues, to));
}
