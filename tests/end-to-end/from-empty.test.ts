import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { newArchive } from '../../src/cli/new-archive.ts';
import { beginArticle, beginIssue } from '../../src/importer/begin.ts';
import { loadSiteArchive } from '../../src/site/eleventy/load-site-archive.ts';
import { scratch } from '../run/scratch.ts';

const root = join(scratch('empty'), 'archive');
test.after(() => rmSync(join(root, '..'), { recursive: true, force: true }));
const path = (file: string) => join(root, file);

/** What somebody does from an empty folder to the first issue, one thing after the other; the last words are warnings. */
const steps: [what: string, step: () => unknown, warnings?: string[]][] = [
  ['the archive is begun', () => newArchive(root, { language: 'en' })],
  ['what it was given to begin with is thrown away', () => rmSync(path('src'), { recursive: true })],
  [
    'site.yaml says no more than it must',
    () =>
      writeFileSync(
        path('_data/site.yaml'),
        'title: Ours\nlanguage: en\ntimezone: UTC\nurl: https://example.org/\n',
      ),
  ],
  [
    'a vocabulary is there with nothing in it',
    () => writeFileSync(path('_data/vocabulary.yaml'), '# later\n'),
  ],
  [
    'folders are there with nothing in them',
    () => empty('src/issues/2024-05-01', '_data/people', 'src/public'),
  ],
  ['the publisher is named', () => append('_data/site.yaml', 'publisher: Local 88\n')],
  ['an issue is begun', () => beginIssue(root, '2024-05-01'), ['issue-empty']],
  [
    'an article is begun',
    () => beginArticle(root, { issue: '2024-05-01', title: 'Lamps on the quay', placeholder: 'Later.' }),
  ],
  [
    'it is published',
    () => edit('src/issues/2024-05-01/01-lamps-on-the-quay.md', (text) => text.replace('draft: true\n', '')),
  ],
];

for (const [what, step, warnings = []] of steps) {
  test(`from an empty folder to the first issue the check finds no error: ${what}`, async () => {
    await step();
    const { problems, archive } = await loadSiteArchive(root, {});
    assert.equal(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(
      problems.map(({ code }) => code),
      warnings,
    );
    assert.ok(archive);
  });
}

test.run();

function empty(...folders: string[]): void {
  for (const folder of folders) mkdirSync(path(folder), { recursive: true });
}

function edit(file: string, by: (text: string) => string): void {
  writeFileSync(path(file), by(readFileSync(path(file), 'utf8')));
}

function append(file: string, text: string): void {
  edit(file, (before) => before + text);
}
