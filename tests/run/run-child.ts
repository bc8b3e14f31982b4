import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What a child process left behind. */
export interface ChildResult {
  /** Standard output and standard error as they came, without colours. */
  output: string;
  /** The exit code; undefined when a signal ended it. */
  code: number | undefined;
  timedOut: boolean;
  seconds: number;
}

/** Runs Node with the arguments and ends it, with the processes it started, after `limit` milliseconds. */
export function runChild(
  args: string[],
  options: { limit: number; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<ChildResult> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const end = (): void => endTree(child);
  let output = '';
  let timedOut = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const watchdog = setTimeout(() => {
    timedOut = true;
    end();
  }, options.limit);
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', end);
    child.once('close', (code) => {
      clearTimeout(watchdog);
      process.off('exit', end);
      const seconds = (performance.now() - begun) / 1000;
      resolve({ output: stripVTControlCharacters(output), code: code ?? undefined, timedOut, seconds });
    });
  });
}

/** Ends a child that leads a process group of its own, with all that it started. */
export function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself between the two lines.
  }
}
