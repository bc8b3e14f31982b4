import type { Command } from 'commander';
import { runScript } from './run-script.ts';

/** `npm run screenshots`: pictures of every kind of page, taken in a headless browser. */
export function register(program: Command): void {
  program
    .command('screenshots')
    .option('--out <folder>', 'where the pictures go', '_site.screenshots')
    .option('--readme', 'only the pictures of the README, into docs/images')
    .option('--handbook', 'only the pictures of the editors’ handbook, into docs/images')
    .action(async (options: { out: string; readme?: boolean; handbook?: boolean }) => {
      if (options.handbook) {
        process.exitCode = await runScript('tests/screenshots/handbook.ts', []);
        return;
      }
      process.exitCode = await runScript(
        'tests/screenshots/index.ts',
        options.readme ? ['--readme'] : ['--out', options.out],
      );
    });
}
