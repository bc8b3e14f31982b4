import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
  /** How many changes it made to the disk. */
  changes: number;
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
      resolve({ code: code ?? undefined, output, changes: statSync(counter).size });
    });
  });
}
