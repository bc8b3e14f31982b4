import type { Command } from 'commander';
import { runScript } from './run-script.ts';

/** `npm run bench`: measures builds, records, search and faults; the options are those of bench/index.ts. */
export function register(program: Command): void {
  program
    .command('bench')
    .description('measure builds (--issues N), --preview, --records, --search FILE, --import FILE, --faults')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = await runScript('bench/index.ts', command.args);
    });
}
