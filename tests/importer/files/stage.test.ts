import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ImportFault } from '../../../src/importer/fault.ts';
import { Stage } from '../../../src/importer/files/stage.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const issue = 'src/issues/2024-05-01';

function archiveWithIssue(): ScratchArchive {
  const archive = new ScratchArchive();
  archive.put(`${issue}/issue.yaml`, 'date: 2024-05-01\n');
  archive.put(`${issue}/01-ma-tou.md`, '---\ntitle: 码头\n---\n\n清晨的码头。\n');
  return archive;
}

test('planned changes are checked with the archive, and nothing on the disk changes before they are made', async () => {
  const archive = archiveWithIssue();
  const before = archive.snapshot();
  const stage = new Stage(archive.root);
  stage.write('_data/people/he.yaml', 'name: 何大川\nevidence: []\nrolls: []\n');
  stage.write('src/issues/2024-05-02/issue.yaml', 'date: 2024-05-03\n');
  stage.remove(`${issue}/issue.yaml`);
  assert.equal(
    (await stage.errors()).map(({ code, file }) => `${code} ${file}`),
    [
      'unknown-field-near _data/people/he.yaml',
      'issue-yaml-missing src/issues/2024-05-01/issue.yaml',
      'date-not-folder src/issues/2024-05-02/issue.yaml',
    ],
  );
  assert.is(archive.snapshot(), before);
  assert.equal(archive.list('src/issues'), ['2024-05-01'], 'no working folder');
  assert.equal(stage.commit(), ['_data/people/he.yaml', 'src/issues/2024-05-02/issue.yaml']);
  assert.equal(archive.list(issue), ['01-ma-tou.md']);
  assert.is(archive.read('_data/people/he.yaml'), 'name: 何大川\nevidence: []\nrolls: []\n');
});

test('an issue is checked alone, whatever is wrong elsewhere', async () => {
  const archive = archiveWithIssue();
  archive.put('_data/people/he.yaml', 'name:\n');
  archive.put('src/issues/2024-05-02/issue.yaml', 'date: 2024-05-03\n');
  const stage = new Stage(archive.root, '2024-05-01');
  assert.equal(await stage.errors(), []);
  stage.write(`${issue}/01-ma-tou.md`, '---\ntitel: 码头\n---\n\n清晨的码头。\n');
  assert.ok((await stage.errors()).every(({ file }) => file === `${issue}/01-ma-tou.md`));
});

test('what another command has written since it was read is not written over', () => {
  const archive = archiveWithIssue();
  const [first, second] = [new Stage(archive.root), new Stage(archive.root)];
  for (const [stage, words] of [
    [first, '工友上工。'],
    [second, '工友下工。'],
  ] as const)
    stage.write(`${issue}/01-ma-tou.md`, `${stage.read(`${issue}/01-ma-tou.md`)}\n${words}\n`);
  first.commit();
  assert.throws(() => second.commit(), /archive-busy/);
  assert.match(archive.read(`${issue}/01-ma-tou.md`), /清晨的码头。\n\n工友上工。\n$/);
});

test('two imports into one issue at once do not take the same number', () => {
  const archive = archiveWithIssue();
  const stages = ['deng-ta', 'hang-dao'].map((slug) => {
    const stage = new Stage(archive.root);
    stage.expect(issue, stage.list(issue));
    stage.write(`${issue}/02-${slug}.md`, `---\ntitle: ${slug}\n---\n\n工友上工。\n`);
    return stage;
  });
  stages[0]?.commit();
  assert.throws(() => stages[1]?.commit(), /archive-busy/);
  assert.is(archive.list(issue).filter((name) => name.startsWith('02-')).length, 1);
});

test('when one change cannot be made, all is as it was', () => {
  const archive = archiveWithIssue();
  archive.put('_data/people', 'a file where a folder should be');
  const before = archive.snapshot();
  const stage = new Stage(archive.root);
  stage.write(`${issue}/01-ma-tou.md`, 'changed');
  stage.write(`${issue}/02-new.md`, 'new');
  stage.write('_data/people/he.yaml', 'name: 何大川\n');
  assert.throws(() => stage.commit());
  assert.is(archive.snapshot(), before);
  assert.equal(archive.list('src/issues'), ['2024-05-01']);
});

test('where the system lets nobody write, a sentence says so, and no file of a working folder is named', () => {
  const archive = archiveWithIssue();
  const before = archive.snapshot();
  const stage = new Stage(archive.root);
  stage.write(`${issue}/02-new.md`, 'new');
  const { writeFileSync } = fs;
  fs.writeFileSync = (path) => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path });
  };
  syncBuiltinESMExports();
  try {
    assert.throws(
      () => stage.commit(),
      (error: unknown) =>
        error instanceof ImportFault && error.code === 'not-written' && error.values.seen === 'ENOSPC',
    );
  } finally {
    fs.writeFileSync = writeFileSync;
    syncBuiltinESMExports();
  }
  assert.is(archive.snapshot(), before);
  assert.equal(archive.list('src/issues'), ['2024-05-01']);
});

test.run();
