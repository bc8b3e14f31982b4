import type { Command } from 'commander';

/** A command as the list of commands shows it, and the file that declares its options and carries it out. */
export interface CommandEntry {
  /** How it is called, as commander writes it; a command without options has no `[options]`. */
  usage: string;
  load: () => Promise<{ register(program: Command): void }>;
}

/** The commands; only the one that is called is loaded. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  start: { usage: 'start [options]', load: () => import('./start.ts') },
  build: { usage: 'build [options]', load: () => import('./build.ts') },
  index: { usage: 'index [options]', load: () => import('./index.ts') },
  check: { usage: 'check [options]', load: () => import('./check.ts') },
  import: { usage: 'import [options] <file>', load: () => import('./import.ts') },
  new: { usage: 'new [options] [what]', load: () => import('./new.ts') },
  accept: { usage: 'accept [options] <issue>', load: () => import('./accept.ts') },
  inbox: { usage: 'inbox [options]', load: () => import('./inbox.ts') },
  test: { usage: 'test [words...]', load: () => import('./test.ts') },
  bench: { usage: 'bench', load: () => import('./bench.ts') },
  screenshots: { usage: 'screenshots [options]', load: () => import('./screenshots.ts') },
};
