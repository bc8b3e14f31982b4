import type { Command } from 'commander';
import { runScript } from './run-script.ts';

/** `npm run bench`: measures builds, index, queries, records, search and faults, and hurts commands; the options are those of bench/options.ts. */
export function register(program: Command): void {
  program
    .command('bench')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = await runScript('bench/index.ts', command.args);
    });
}
