import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first of some programs that is on the path; undefined when none is. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** A program that runs beside the tests, in a group of processes of its own. */
export interface Program {
  child: ChildProcess;
  /** Resolves with what a pattern finds in the lines that the program writes; throws when it ends before. */
  says(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a program with its children in one group, so that all of them can be ended. */
export function startProgram(file: string, args: readonly string[]): Program {
  const child = spawn(file, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let written = '';
  return {
    child,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (chunk: Buffer | string = '') => {
          written += chunk.toString();
          const [found, inner = found] = pattern.exec(written) ?? [];
          if (inner !== undefined) resolve(inner);
        };
        for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
        void ended.then(() => reject(new Error(`${file} ended: ${written}`)));
      }),
    stop: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      await ended;
    },
  };
}
