import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Random } from '../archive/random.ts';

/** What is done to a command: it is killed, or finds the disk full, at one of the changes that it makes, counted from 1. */
export interface Hurt {
  way: 'kill' | 'full' | 'none';
  at: number;
}

/** What a command came to. */
export interface Outcome {
  /** Undefined where it was killed. */
  code: number | undefined;
  output: string;
  /** The changes that it made to the disk, a letter for each that says its kind. */
  changes: string;
}

export const undisturbed: Hurt = { way: 'none', at: 0 };

/**
 * Chooses how a command is hurt that is known to make some changes: first of what kind the change is, so that the two renames
 * of a build come as often as its thousands of files.
 */
export function nextHurt(changes: string, random: Random, mayBeFull = true): Hurt {
  const way = mayBeFull && random.below(5) === 0 ? 'full' : 'kill';
  const kind = random.pick([...new Set(changes)]);
  const places = [...changes].flatMap((letter, index) => (letter === kind ? index + 1 : []));
  return { way, at: random.pick(places) };
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const disk = pathToFileURL(path.join(import.meta.dirname, 'hurtful-disk.js')).href;

/** Runs the project's own command on what lies in a folder, and hurts it; `whenUp` is told what it prints, and may end it. */
export function runHurt(
  folder: string,
  args: readonly string[],
  hurt: Hurt,
  whenUp: (output: string, kill: () => void) => void = () => {},
): Promise<Outcome> {
  const counter = path.join(folder, '..', 'changes');
  const tmp = path.join(folder, '..', 'tmp');
  writeFileSync(counter, '');
  rmSync(tmp, { recursive: true, force: true });
  mkdirSync(tmp);
  const child = spawn(process.execPath, [path.join(project, 'src/cli/gongkan.js'), ...args], {
    cwd: project,
    detached: true,
    env: {
      ...process.env,
      TMPDIR: tmp,
      NODE_OPTIONS: `--import ${disk}`,
      GONGKAN_SOAK: JSON.stringify({ folder, counter, ...hurt }),
    },
  });
  // What it started goes with it.
  const kill = (): void => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL');
    } catch {
      // It has gone.
    }
  };
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += String(data);
      whenUp(output, kill);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      kill();
      resolve({ code: code ?? undefined, output, changes: readFileSync(counter, 'latin1') });
    });
  });
}
