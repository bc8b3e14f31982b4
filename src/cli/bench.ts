import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

/** `npm run bench`: measures builds, records, search and faults; the options are those of bench/index.ts. */
export function register(program: Command): void {
  program
    .command('bench')
    .description('measure builds (--issues N), --records, --search FILE, --import FILE, --faults')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = await runBench(command.args);
    });
}

function runBench(args: string[]): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/index.ts', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 3));
  });
}
