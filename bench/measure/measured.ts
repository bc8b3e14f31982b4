import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { watchTree } from './process-tree.ts';

/** What a run of a program cost. */
export interface Measured {
  cpuSeconds: number;
  wallSeconds: number;
  /** Largest memory that the program and its children held at once, in megabytes (10^6 bytes). */
  peakMegabytes: number;
  output: string;
}

/**
 * Runs a program and measures it with its children, from /proc: CPU is what the kernel charged for ended
 * children, so one program is measured at a time. Linux only; throws, with what it complained of, when the program fails.
 */
export async function measured(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const before = await childrenCpu();
  const begun = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const stop = watchTree(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(stop);
  const wallSeconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${complaints}`);
  const { peakBytes, cpuMs } = stop();
  // A program may end before a child that it has dismissed; the kernel then charges that child to nobody here.
  const cpuSeconds = Math.max((await childrenCpu()) - before, cpuMs / 1000);
  return { cpuSeconds, wallSeconds, peakMegabytes: peakBytes / 1e6, output };
}

/** CPU seconds of all children of this process that have ended (proc(5), cutime and cstime). */
export async function childrenCpu(): Promise<number> {
  const text = await readFile('/proc/self/stat', 'utf8').catch(() => {
    throw new Error('The bench reads /proc, which only Linux has.');
  });
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Files under a folder and their bytes. */
export interface FolderSize {
  files: number;
  bytes: number;
}

/** Counts the files under a folder and their bytes. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
