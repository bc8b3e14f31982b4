import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { projectFolder } from '../project-folder.ts';

/** A command as the list of commands shows it, and the file that declares its options and carries it out. */
export interface CommandEntry {
  /** How it is called, as commander writes it; a command without options has no `[options]`. */
  usage: string;
  /** Whether it works on the generator itself, and a package of it has no use for it. */
  isForDevelopment?: boolean;
  load: () => Promise<{ register(program: Command): void }>;
}

/** All commands; only the one that is called is loaded. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  start: { usage: 'start [options]', load: () => import('./start.ts') },
  build: { usage: 'build [options]', load: () => import('./build.ts') },
  index: { usage: 'index [options]', load: () => import('./index.ts') },
  check: { usage: 'check [options]', load: () => import('./check.ts') },
  import: { usage: 'import [options] <file>', load: () => import('./import.ts') },
  new: { usage: 'new [options] [what] [folder]', load: () => import('./new.ts') },
  accept: { usage: 'accept [options] <issue>', load: () => import('./accept.ts') },
  withdraw: { usage: 'withdraw [options] <article>', load: () => import('./withdraw.ts') },
  inbox: { usage: 'inbox [options]', load: () => import('./inbox.ts') },
  send: { usage: 'send [options] <issue>', load: () => import('./send.ts') },
  upgrade: { usage: 'upgrade [options]', load: () => import('./upgrade.ts') },
  test: { usage: 'test [words...]', isForDevelopment: true, load: () => import('./test.ts') },
  bench: { usage: 'bench', isForDevelopment: true, load: () => import('./bench.ts') },
  screenshots: {
    usage: 'screenshots [options]',
    isForDevelopment: true,
    load: () => import('./screenshots.ts'),
  },
};

/** The names of the commands that can be called: those for development need the project's tests beside it. */
export function commandNames(develops = existsSync(join(projectFolder, 'tests'))): string[] {
  return Object.keys(commands).filter((name) => develops || !commands[name]?.isForDevelopment);
}
