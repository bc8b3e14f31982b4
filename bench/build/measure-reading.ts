import { loadArchive } from '../../src/archive/load-archive.ts';
import { readIssues } from '../../src/archive/read-issues.ts';
import { readRecords } from '../../src/archive/read-records.ts';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { cpuSeconds } from '../measure/cpu.ts';

/** Prints the CPU seconds of reading an archive, and of what loading it takes beyond that. */
const [root = '.'] = process.argv.slice(2);

const all = await cpuSeconds(async () => {
  const { archive, problems } = await loadArchive(root);
  if (!archive) throw new Error(`The archive has errors: ${JSON.stringify(problems[0])}`);
});
const reading = await cpuSeconds(() => {
  const reader = new RootReader(root, new ProblemList());
  readIssues(reader, 'zh-CN');
  readRecords(reader);
});
console.log(JSON.stringify({ reading, checking: Math.max(0, all - reading) }));
