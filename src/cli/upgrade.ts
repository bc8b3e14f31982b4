import type { Command } from 'commander';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { setupStrings } from '../locales/setup.ts';
import { upgradeArchive } from '../setup/upgrade/upgrade-archive.ts';
import { commandNames } from './commands.ts';
import { findRoot, languageOption, speakingLanguage, UsageFault } from './usage.ts';

interface UpgradeFlags {
  root?: string;
  fix?: boolean;
  lang?: Language;
}

/** `gongkan upgrade`: says what in an archive is of an earlier version, and mends it with `--fix`. */
export function register(program: Command): void {
  program
    .command('upgrade')
    .option('--root <folder>')
    .option('--fix')
    .addOption(languageOption())
    .action((flags: UpgradeFlags) => {
      process.exitCode = upgrade(flags);
    });
}

function upgrade({ root: wanted, fix = false, lang }: UpgradeFlags): number {
  const root = findRoot(wanted);
  const found = upgradeArchive(root, { fix, commands: commandNames(false) });
  const { format, version, isLater, content, shared } = found;
  if (isLater) throw new UsageFault('archive-is-later', { seen: format, version });
  const old = content.length + shared.filter(({ state }) => state !== 'changed').length;
  const { upgrade: texts } = setupStrings(speakingLanguage(lang, root));
  const lines = [
    ...content.map(
      ({ file, line, count, what }) => `${file}:${line} ${fill(texts.migrations[what], { count })}`,
    ),
    ...shared.map(({ name, state }) => `${name} ${texts.shared[state]}`),
    fill(old === 0 ? texts.nothing : fix ? texts.mended : texts.found, { count: old, version }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return old > 0 && !fix ? 1 : 0;
}
