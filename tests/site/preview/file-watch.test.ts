import { appendFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FileWatch } from '../../../src/site/preview/file-watch.ts';
import { scratchFolder } from '../../run/scratch.ts';
import { weeklyIds, weeklyStory, writeFiles, writeWeekly } from '../../weekly-archive.ts';

const root = mkdtempSync(path.join(scratchFolder(), 'watch-'));
writeWeekly(root, 20);
const issues = path.join(root, 'src/issues');
const [first = '', second = '', third = ''] = weeklyIds(20);

let told: string[] = [];
const watch = new FileWatch(
  () => [path.join(root, '_data')],
  (files) => {
    told.push(...files.map((file) => path.relative(issues, file)));
  },
);
watch.goRound(issues);

test.after(() => watch.stop());

const changes: [what: string, change: () => void, files: string[]][] = [
  [
    'an issue that is looked at in its turn',
    () => appendFileSync(path.join(issues, first, '01-story.md'), 'More.\n'),
    [`${first}/01-story.md`],
  ],
  [
    'a new issue',
    () => writeFiles(root, { 'src/issues/2021-06-01/01-story.md': weeklyStory('2021-06-01') }),
    ['2021-06-01', '2021-06-01/01-story.md'],
  ],
  [
    'an issue with another name',
    () => renameSync(path.join(issues, second), path.join(issues, `${second}-b`)),
    [second, `${second}-b`, `${second}-b/01-story.md`, `${second}/01-story.md`],
  ],
  [
    'an issue that is gone',
    () => rmSync(path.join(issues, third), { recursive: true }),
    [third, `${third}/01-story.md`],
  ],
  [
    'a file that is always looked at',
    () => appendFileSync(path.join(root, '_data/site.yaml'), 'tagline: More\n'),
    ['../../_data/site.yaml'],
  ],
];

for (const [what, change, files] of changes) {
  test(`${what} is told`, async () => {
    // The first round has to have been there: what it meets is taken as it is.
    await pause(1_000);
    told = [];
    change();
    while (!files.every((file) => told.includes(file))) await pause(20);
    assert.equal(told.filter((file) => !file.endsWith('issue.yaml')).sort(), [...files].sort());
  });
}

test.run();

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
