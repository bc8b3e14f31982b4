import type { Command } from 'commander';
import { helpFor } from '../locales/help.ts';

/** Gives a command, its options and its arguments the words that `--help` shows, from the tables of languages. */
export function describeCommand(command: Command): void {
  const wordsFor = (name: string) => helpFor(`${command.name()} ${name}`) || helpFor(name);
  command.description(helpFor(command.name()));
  for (const option of command.options) option.description = wordsFor(option.long ?? '');
  for (const argument of command.registeredArguments)
    argument.description = wordsFor(
      argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '...' : ''}]`,
    );
}
