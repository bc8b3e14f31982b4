import { readIssues } from '../../src/archive/read-issues.ts';
import { readRecords } from '../../src/archive/read-records.ts';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { cpuSeconds } from '../measure/cpu.ts';

/** Prints the CPU seconds of reading an archive's files, before anything is looked up or linked. */
const [root = '.'] = process.argv.slice(2);

const reading = await cpuSeconds(() => {
  const reader = new RootReader(root, new ProblemList());
  readIssues(reader, 'zh-CN');
  readRecords(reader);
});
console.log(JSON.stringify({ reading }));
