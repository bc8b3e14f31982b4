import { existsSync } from 'node:fs';
import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { runFile } from './run-file.ts';
import { TestProcess } from './test-process.ts';

const cases: { file: string; passed: number; faults: string[]; limit?: number }[] = [
  { file: 'fails', passed: 1, faults: ['failed: breaks a promise'] },
  { file: 'no-run', passed: 0, faults: ['ran no test (does it call .run()?)'] },
  { file: 'open-handle', passed: 1, faults: ['leaves behind: TCPServerWrap'] },
  { file: 'hangs', passed: 0, faults: ['was stopped by the watchdog after 3 s'], limit: 3000 },
  { file: 'hook-throws', passed: 0, faults: ['did not run: a hook threw'] },
  { file: 'skips', passed: 1, faults: ['skips tests (test.skip or test.only)'] },
  { file: 'throws', passed: 0, faults: ['ended before its tests were finished'] },
  { file: 'exits', passed: 0, faults: ['ended before its tests were finished'] },
  { file: 'environment', passed: 1, faults: ['leaves behind: another GONGKAN_MOOD in the environment'] },
];

const process = new TestProcess();
test.after(() => process.stop());

for (const { file, passed, faults, limit } of cases) {
  test(`the runner sees through a test file that ${file.replace('-', ' ')}, and the next one is not touched by it`, async () => {
    const result = await runFile(`tests/fixtures/runner/${file}.ts`, process, limit);
    equal({ passed: result.passed, faults: result.faults }, { passed, faults });
    const next = await runFile('tests/fixtures/runner/passes.ts', process);
    equal({ passed: next.passed, faults: next.faults }, { passed: 2, faults: [] });
  });
}

test('what a test file takes away at the end of its process is taken away', async () => {
  const tidy = new TestProcess();
  const { output } = await runFile('tests/fixtures/runner/tidies.ts', tidy);
  const folder = /folder (.*)\.$/m.exec(output)?.[1] ?? '';
  equal(existsSync(folder), true);
  await tidy.stop();
  equal(existsSync(folder), false);
});

test.run();
