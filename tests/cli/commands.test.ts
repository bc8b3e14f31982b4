import { Command } from 'commander';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commands } from '../../src/cli/commands.ts';

for (const [name, { usage, load }] of Object.entries(commands)) {
  test(`the list of commands shows ${name} as it is called`, async () => {
    const program = new Command();
    (await load()).register(program);
    const [command] = program.commands;
    assert.is(command?.name(), name);
    assert.is(command && program.createHelp().subcommandTerm(command), usage);
  });
}

test.run();
