import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { GuardedImporter } from '../../src/cli/one-file/guarded-importer.ts';
import { emptyInbox } from '../../src/importer/inbox/empty-inbox.ts';
import { report, ScratchArchive } from '../importer/scratch-archive.ts';

test('a file of the inbox that nobody can wait for is put aside, and says so', async () => {
  const archive = new ScratchArchive();
  archive.put('inbox/a.txt', report);
  const importer = new GuardedImporter({ seconds: 0, megabytes: 512 });
  const { failed } = await emptyInbox(archive.root, 'en', (options) => importer.import(options));
  assert.equal(
    failed.map(({ file, fault }) => [file, fault.code]),
    [['a.txt', 'import-too-costly']],
  );
  assert.match(archive.read('inbox/refused/a.txt.note.txt'), 'a.txt took more than 0 seconds');
});

test('a file that takes more memory than there is holds up no other', async () => {
  const archive = new ScratchArchive();
  const importer = new GuardedImporter({ seconds: 300, megabytes: 64 });
  const large = archive.put('a.html', `<table>${'<tr><td>灯</td><td>塔</td></tr>'.repeat(25_000)}</table>`);
  const options = { root: archive.root, language: 'en', date: '2024-05-01' } as const;
  try {
    await importer.import({ ...options, file: large });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'import-too-costly');
  }
  const { issue } = await importer.import({ ...options, file: archive.put('b.txt', report) });
  assert.is(issue, '2024-05-01');
  await importer.stop();
});

test.run();
