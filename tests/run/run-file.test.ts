import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { runFile } from './run-file.ts';

const cases: { file: string; passed: number; faults: string[]; limit?: number }[] = [
  { file: 'passes', passed: 2, faults: [] },
  { file: 'fails', passed: 1, faults: ['failed: breaks a promise'] },
  { file: 'no-run', passed: 0, faults: ['ran no test (does it call .run()?)'] },
  { file: 'open-handle', passed: 1, faults: ['leaves handles open'] },
  { file: 'hangs', passed: 0, faults: ['was stopped by the watchdog after 3 s'], limit: 3000 },
  { file: 'hook-throws', passed: 0, faults: ['did not run: a hook threw'] },
  { file: 'skips', passed: 1, faults: ['skips tests (test.skip or test.only)'] },
  { file: 'throws', passed: 0, faults: ['ended before its tests were finished'] },
];

for (const { file, passed, faults, limit } of cases) {
  test(`the runner sees through a test file that ${file.replace('-', ' ')}`, async () => {
    const result = await runFile(`tests/fixtures/runner/${file}.ts`, limit);
    equal({ passed: result.passed, faults: result.faults }, { passed, faults });
  });
}

test.run();
