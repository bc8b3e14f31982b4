import { loadArchive } from '../../src/archive/load-archive.ts';
import { KeptArchive } from '../../src/archive/read/kept-archive.ts';
import { readIssues } from '../../src/archive/read/read-issues.ts';
import { readRecords } from '../../src/archive/read/read-records.ts';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { cpuSeconds } from '../measure/cpu.ts';

/**
 * Prints the CPU seconds of reading an archive's files, or with `load` of loading it: reading, looking
 * up, checking and linking.
 */
const [root = '.', mode = 'read'] = process.argv.slice(2);

const seconds = await cpuSeconds(async () => {
  if (mode === 'load') {
    await loadArchive(root);
    return;
  }
  const reader = new RootReader(root, new ProblemList());
  readIssues(reader, 'zh-CN', new KeptArchive());
  readRecords(reader);
});
console.log(JSON.stringify({ seconds }));
