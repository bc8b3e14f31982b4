import { type Command, Option } from 'commander';
import { runScript } from './run-script.ts';

/** `npm run screenshots`: pictures of every kind of page, taken in a headless browser. */
export function register(program: Command): void {
  program
    .command('screenshots')
    .addOption(new Option('--out <folder>').default('_site.screenshots'))
    .option('--readme')
    .option('--handbook')
    .action(async (options: { out: string; readme?: boolean; handbook?: boolean }) => {
      const args = options.readme ? ['--readme'] : ['--out', options.out];
      process.exitCode = options.handbook
        ? await runScript('tests/screenshots/handbook.ts', [])
        : await runScript('tests/screenshots/index.ts', args);
    });
}
