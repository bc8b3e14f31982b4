import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock } from '../../files/lock.ts';
import { renameOver } from '../../files/rename-over.ts';

/** The folder that a build writes into: beside the output, so that it can be renamed into its place. */
export function stagingFolder(out: string, token: string): string {
  return `${out}.staging-${token}`;
}

/**
 * Tidies up after builds that were killed, while the lock is held: an output that was moved aside and
 * never replaced goes back, and what else they left is removed.
 */
export function recover(out: string): void {
  for (const path of beside(out, 'earlier')) {
    if (!existsSync(out)) renameOver(path, out);
    else remove(path);
  }
  for (const path of beside(out, 'staging')) remove(path);
}

function beside(out: string, what: 'earlier' | 'staging'): string[] {
  const parent = dirname(out);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return names
    .filter((name) => name.startsWith(`${basename(out)}.${what}-`))
    .map((name) => join(parent, name));
}

/** Puts a site back that a build moved aside and was killed; one that lives has the lock, and does so itself. */
export function putBack(out: string): void {
  if (existsSync(out) || beside(out, 'earlier').length === 0) return;
  const release = takeLock(`${out}.lock`, randomBytes(4).toString('hex'));
  if (!release) return;
  recover(out);
  release();
}

/** Puts a finished site into the place of the earlier one: two renames, and the first is undone if the second fails. */
export function swapIn(staging: string, out: string, token: string): void {
  const earlier = `${out}.earlier-${token}`;
  const replaces = existsSync(out);
  if (replaces) renameOver(out, earlier);
  try {
    renameOver(staging, out);
  } catch (error) {
    if (replaces) renameOver(earlier, out);
    throw error;
  }
  if (replaces) remove(earlier);
}

/** Removes the output of another build, or what is left of it; what resists is no reason not to build. */
export function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It is tried again by the next build.
  }
}
