import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

/** `npm test`: lint, types and tests; words narrow it to the test files whose path holds one of them. */
export function register(program: Command): void {
  program
    .command('test')
    .description('lint, types and tests')
    .argument('[words...]', 'only the test files whose path holds one of these words')
    .action(async (words: string[]) => {
      process.exitCode = await runTests(words);
    });
}

function runTests(words: string[]): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/run.ts', ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 3));
  });
}
