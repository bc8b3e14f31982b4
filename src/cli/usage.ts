import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommanderError, InvalidArgumentError, Option } from 'commander';
import { undoUnfinished } from '../files/change-files.ts';
import { readPlainFile } from '../files/plain-file.ts';
import type { UsageCode } from '../locales/commands.ts';
import {
  defaultLanguage,
  guessLanguage,
  isLanguage,
  type Language,
  languageOr,
  ownTags,
} from '../locales/language.ts';
import { projectFolder } from '../project-folder.ts';
import { putBack } from '../site/build/staging.ts';

/** Thrown when a command was called wrongly: exit code 2. */
export class UsageFault extends Error {
  readonly code: UsageCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: UsageCode, values: Readonly<Record<string, string | number>>) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}

/**
 * The absolute path of the folder with `_data/` and `src/issues/`: the one that is named, else the current folder when it is
 * an archive, else the archive that lies in the project. What a command that was killed has half changed there is undone.
 */
export function findRoot(root: string | undefined): string {
  const path = archiveFolder(root);
  undoUnfinished(path);
  putBack(join(path, '_site'));
  return path;
}

function archiveFolder(root: string | undefined): string {
  if (root === undefined) {
    const found = [process.cwd(), projectFolder].find((path) => existsSync(join(path, '_data/site.yaml')));
    if (found === undefined) throw new UsageFault('no-archive', { path: process.cwd() });
    return found;
  }
  const path = resolve(root);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new UsageFault('root-missing', { path });
  if (!existsSync(join(path, '_data'))) throw new UsageFault('root-without-data', { path });
  return path;
}

/** The language to speak: the one asked for, else the one of the root's `site.yaml`, else the default. */
export function speakingLanguage(wanted: Language | undefined, root: string): Language {
  if (wanted) return wanted;
  try {
    return guessLanguage(readPlainFile(join(root, '_data', 'site.yaml')).toString());
  } catch {
    return defaultLanguage;
  }
}

/**
 * The language to speak to who called a command with these arguments, be they sound or not: that of `--lang`, of the archive,
 * or where there is none that of the system.
 */
export function languageOf(args: readonly string[]): Language {
  const given = (option: string) => new RegExp(`(?:^|\\n)${option}[=\\n](.*)`).exec(args.join('\n'))?.[1];
  const asked = given('--lang') ?? '';
  if (isLanguage(asked)) return asked;
  try {
    return speakingLanguage(undefined, archiveFolder(given('--root')));
  } catch {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env;
    const system = (LC_ALL || LC_MESSAGES || LANG || '').replace(/\..*/, '').replaceAll('_', '-');
    return languageOr(system, defaultLanguage);
  }
}

/** `--lang`, which every command that speaks has. */
export function languageOption(): Option {
  return new Option('--lang <language>').argParser(readLanguage);
}

function readLanguage(seen: string): Language {
  if (!isLanguage(seen))
    throw new UsageFault('bad-choice', { seen, option: '--lang', choices: ownTags.join(', ') });
  return seen;
}

/** Reads a port for commander. */
export function readPort(seen: string): number {
  const port = /^\d{1,5}$/.test(seen) ? Number(seen) : 0;
  if (port < 1 || port > 65_535) throw new UsageFault('bad-port', { seen });
  return port;
}

/** How many parts the index can be made in: GitHub runs at most so many jobs of a matrix. */
const mostParts = 256;

/** Reads the number of a part and how many there are, `2/4`, for commander. */
export function readPart(seen: string): { part: number; parts: number } {
  const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(seen) ?? []).map(Number);
  if (part < 1 || part > parts || parts > mostParts) throw new UsageFault('bad-part', { seen });
  return { part, parts };
}

/** Reads how many parts there are for commander. */
export function readParts(seen: string): number {
  const parts = /^\d{1,3}$/.test(seen) ? Number(seen) : 0;
  if (parts < 1 || parts > mostParts) throw new UsageFault('bad-parts', { seen, most: mostParts });
  return parts;
}

const codes: Readonly<Record<string, UsageCode>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'excess-arguments',
};

/** What commander complains of, as a fault of ours. */
export function usageFault(error: CommanderError): UsageFault {
  const seen = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  if (error instanceof InvalidArgumentError || error.code === 'commander.invalidArgument') {
    if (!choices) return new UsageFault('bad-usage', { seen: error.message });
    const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
    return new UsageFault('bad-choice', {
      seen: value,
      option: /--[\w-]+/.exec(error.message)?.[0] ?? '',
      choices,
    });
  }
  const code = codes[error.code];
  return code ? new UsageFault(code, { seen }) : new UsageFault('bad-usage', { seen: error.message });
}
