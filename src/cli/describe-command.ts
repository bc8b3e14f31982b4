import type { Command } from 'commander';
import { helpFor } from '../locales/help.ts';
import type { Language } from '../locales/language.ts';

/** Gives a command, its options and its arguments the words that `--help` shows in a language. */
export function describeCommand(command: Command, language: Language): void {
  const wordsFor = (name: string) =>
    helpFor(`${command.name()} ${name}`, language) || helpFor(name, language);
  command.description(helpFor(command.name(), language));
  for (const option of command.options) option.description = wordsFor(option.long ?? '');
  for (const argument of command.registeredArguments)
    argument.description = wordsFor(
      argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '...' : ''}]`,
    );
}
