import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { END_MARK } from './end-mark.ts';

/** How long a file's handles may stay open after its last test, in milliseconds. */
const GRACE = 3000;

// uvu runs a file's tests by itself unless it finds this when it is loaded.
Object.assign(globalThis, { UVU_DEFER: 1, UVU_INDEX: 0 });
const { exec } = await import('uvu');

/** Runs the tests of one file in this process and writes, on a line of its own, what the file left behind. */
async function runFile(file: string): Promise<void> {
  const [open, folder, environment] = [process.getActiveResourcesInfo(), process.cwd(), { ...process.env }];
  Object.assign(globalThis, { UVU_QUEUE: [[null]] });
  await import(pathToFileURL(path.resolve(file)).href);
  await exec();
  const left = await leftOpen(open);
  if (process.cwd() !== folder) left.push('another working folder');
  for (const name of changedNames(environment)) left.push(`another ${name} in the environment`);
  const megabytes = Math.round(process.memoryUsage.rss() / 1_000_000);
  process.stdout.write(`\n${END_MARK}${JSON.stringify({ left, megabytes })}\n`);
  process.exitCode = 0;
}

/** The resources that keep this process alive and did not before; they get some time to close. */
async function leftOpen(before: readonly string[]): Promise<string[]> {
  const end = performance.now() + GRACE;
  for (;;) {
    // What the last test began opens within a few turns of the loop.
    await pause(5);
    const left = process.getActiveResourcesInfo();
    for (const known of before) {
      const at = left.indexOf(known);
      if (at !== -1) left.splice(at, 1);
    }
    if (left.length === 0 || performance.now() > end) return left;
  }
}

function changedNames(before: NodeJS.ProcessEnv): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(process.env)]);
  // sharp names the folder of its library when it is loaded.
  names.delete('VIPSHOME');
  return [...names].filter((name) => before[name] !== process.env[name]);
}

process.on('message', (file) => runFile(String(file)));
process.once('disconnect', () => process.exit());
