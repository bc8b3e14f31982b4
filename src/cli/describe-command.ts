import type { Command } from 'commander';
import { helpFor } from '../locales/help.ts';
import type { Language } from '../locales/language.ts';

/** Gives a command, its options and its arguments the words that `--help` shows in a language. */
export function describeCommand(command: Command, language: Language): void {
  const wordsFor = (name: string) =>
    helpFor(`${command.name()} ${name}`, language) || helpFor(name, language);
  command.description(helpFor(command.name(), language));
  command.helpOption('-h, --help', helpFor('--help', language));
  command.configureHelp({
    styleTitle: (title) => helpFor(title, language) || title,
    optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
      const usual = defaultValueDescription ?? (defaultValue === undefined ? '' : String(defaultValue));
      return [description, argChoices && `(${argChoices.join(', ')})`, usual && `[${usual}]`]
        .filter(Boolean)
        .join(' ');
    },
  });
  for (const option of command.options) option.description = wordsFor(option.long ?? '');
  for (const argument of command.registeredArguments)
    argument.description = wordsFor(
      argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '...' : ''}]`,
    );
}
