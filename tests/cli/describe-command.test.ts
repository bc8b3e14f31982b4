import { Command } from 'commander';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commands } from '../../src/cli/commands.ts';
import { describeCommand } from '../../src/cli/describe-command.ts';
import { helpFor } from '../../src/locales/help.ts';
import { ownTags } from '../../src/locales/language.ts';
import { help } from '../../src/locales/zh-CN/help.ts';

const headings = ['Usage:', 'Options:', 'Arguments:', 'Commands:'];
const known = new Set(['gongkan', '--help', ...headings, ...Object.keys(commands)]);

for (const [name, { load }] of Object.entries(commands)) {
  const program = new Command('gongkan');
  (await load()).register(program);
  const [command] = program.commands;

  for (const language of ownTags)
    test(`help of ${name} explains it, its options and its arguments in ${language}`, () => {
      assert.ok(command);
      describeCommand(command, language);
      const described = [
        ...command.options.map(({ flags, description }) => ({ flags, description })),
        ...command.registeredArguments.map((each) => ({
          flags: each.name(),
          description: each.description,
        })),
      ];
      assert.match(command.description(), /\S/);
      for (const { flags, description } of described) assert.match(description, /\S/, flags);
    });

  for (const { long } of command?.options ?? [])
    for (const key of [`${name} ${long}`, `${long}`]) known.add(key);
  for (const each of command?.registeredArguments ?? [])
    known.add(
      `${name} ${each.required ? `<${each.name()}>` : `[${each.name()}${each.variadic ? '...' : ''}]`}`,
    );
}

test('help explains nothing that there is not', () => {
  assert.equal(
    Object.keys(help).filter((key) => !known.has(key)),
    [],
  );
  assert.is(helpFor('build --nothing', 'en'), '');
});

test('help says nothing in English to who asked in another language', () => {
  const command = new Command('check').option('--strict').argument('[words...]');
  describeCommand(command, 'es');
  assert.not.match(command.helpInformation(), /Usage|Options|Arguments|display help/);
  assert.match(command.helpInformation(), 'Mostrar esta ayuda');
});

test.run();
