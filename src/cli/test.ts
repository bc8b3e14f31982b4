import type { Command } from 'commander';
import { runScript } from './run-script.ts';

/** `npm test`: lint, types and tests; words narrow it to the test files whose path holds one of them. */
export function register(program: Command): void {
  program
    .command('test')
    .argument('[words...]')
    .action(async (words: string[]) => {
      process.exitCode = await runScript('tests/run.ts', words);
    });
}
