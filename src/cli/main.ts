import { Command, CommanderError } from 'commander';
import { type CommandEntry, commandNames, commands } from './commands.ts';

/** Runs the command that the arguments name; sets the exit code: 0 well, 1 content, 2 called wrongly, 3 the machine. */
export async function main(args: string[]): Promise<void> {
  // A reader that goes away (`| head`) is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await run(args);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = await tellFault(error, args);
  }
}

async function run(args: string[]): Promise<void> {
  const program = new Command('gongkan')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  const [name = '--help'] = args;
  const asksForHelp = ['--help', '-h', 'help'].includes(name);
  if (asksForHelp) {
    for (const name of commandNames()) program.command(commands[name]?.usage ?? name);
    await describe([program, ...program.commands], args);
    program.outputHelp();
    return;
  }
  const { load } = await commandNamed(name);
  (await load()).register(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ outputError: () => {} });
  if (args.includes('--help') || args.includes('-h')) await describe(program.commands, args);
  await program.parseAsync(args, { from: 'user' });
}

/** The words of help are read when help is asked for. */
async function describe(described: readonly Command[], args: readonly string[]): Promise<void> {
  const { describeCommand } = await import('./describe-command.ts');
  const { languageOf } = await import('./usage.ts');
  for (const command of described) describeCommand(command, languageOf(args));
}

async function commandNamed(name: string): Promise<CommandEntry> {
  const names = commandNames();
  const command = names.includes(name) ? commands[name] : undefined;
  if (command) return command;
  const { UsageFault } = await import('./usage.ts');
  throw new UsageFault('unknown-command', { seen: name, choices: names.join(', ') });
}

/** What tells a fault reads every language, and is loaded when there is one. */
async function tellFault(error: unknown, args: readonly string[]): Promise<number> {
  const { printFault } = await import('./print-fault.ts');
  const { languageOf, usageFault } = await import('./usage.ts');
  const fault = error instanceof CommanderError ? usageFault(error) : error;
  return printFault(fault, languageOf(args), args.includes('--verbose'));
}
