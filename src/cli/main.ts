import { Command, CommanderError } from 'commander';
import { defaultLanguage, isLanguage, type Language } from '../locales/language.ts';
import { printFault } from './print-fault.ts';
import { UsageFault, usageFault } from './usage.ts';

interface CommandFile {
  register(program: Command): void;
}

/** The commands; only the one that is called is loaded. */
const commands: Readonly<Record<string, () => Promise<CommandFile>>> = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  index: () => import('./index.ts'),
  check: () => import('./check.ts'),
  import: () => import('./import.ts'),
  new: () => import('./new.ts'),
  accept: () => import('./accept.ts'),
  inbox: () => import('./inbox.ts'),
  test: () => import('./test.ts'),
  bench: () => import('./bench.ts'),
  screenshots: () => import('./screenshots.ts'),
};

/** Runs the command that the arguments name; sets the exit code: 0 well, 1 content, 2 called wrongly, 3 the machine. */
export async function main(args: string[]): Promise<void> {
  // A reader that goes away (`| head`) is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await run(args);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const fault = error instanceof CommanderError ? usageFault(error) : error;
    process.exitCode = printFault(fault, languageOf(args), args.includes('--verbose'));
  }
}

async function run(args: string[]): Promise<void> {
  const program = new Command('gongkan')
    .description('工刊 · Gongkan: a lasting, searchable archive of a newsletter')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  const [name = '--help'] = args;
  const asksForHelp = ['--help', '-h', 'help'].includes(name);
  const wanted = asksForHelp ? Object.values(commands) : [commandNamed(name)];
  for (const load of wanted) (await load()).register(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ outputError: () => {} });
  if (asksForHelp) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
}

function commandNamed(name: string): () => Promise<CommandFile> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageFault('unknown-command', { seen: name, choices: Object.keys(commands).join(', ') });
  return command;
}

/** The language that was asked for, before the command itself has read its options. */
function languageOf(args: readonly string[]): Language {
  const asked = /(?:^|\n)--lang[=\n](.*)/.exec(args.join('\n'))?.[1] ?? '';
  return isLanguage(asked) ? asked : defaultLanguage;
}
