import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { takeLock } from './lock.ts';
import { renameOver } from './rename-over.ts';

/** Files by their names relative to a root, as they are to be; undefined for one that is to go. */
export type Changes = ReadonlyMap<string, Uint8Array | undefined>;

/** A change that is under way: what the file is to be, by its hash, and what its earlier version is kept as. */
interface Step {
  file: string;
  becomes: string | undefined;
  earlier: string | undefined;
}

/** Where changes of an archive are prepared, relative to its root; while it is there, some are under way, or were when a process was killed. */
const workshop = 'src/issues/.import';
const planName = 'plan.json';

/** How long, in milliseconds, another process may take for changes of its own before that is an error, and how often is looked. */
const patience = 3_000;
const moment = 20;

/** Thrown when another process changes the same archive all the time, or has changed what the changes rest on. */
export class ChangesBusy extends Error {}

/**
 * Changes files of an archive: all of them, or none. What fails, as on a full disk, and what is killed is undone, by the next
 * command at the latest. `isStill` is asked while nobody else can change anything, whether the archive is as the changes take it to be.
 *
 * @throws ChangesBusy, or what the system says
 */
export function changeFiles(root: string, changes: Changes, isStill = () => true): void {
  const release = waitForLock(root);
  const folder = join(root, workshop);
  const steps: Step[] = [];
  try {
    undo(root);
    if (!isStill()) throw new ChangesBusy();
    mkdirSync(folder);
    for (const [file, content] of changes) {
      const path = join(root, file);
      const index = steps.length;
      if (content) writeFileSync(join(folder, `new-${index}`), content);
      const earlier = isFile(path) ? `earlier-${index}` : undefined;
      if (earlier) copyFileSync(path, join(folder, earlier));
      steps.push({ file, becomes: content && hashOf(content), earlier });
    }
    writeFileSync(join(folder, 'plan'), JSON.stringify(steps));
    // From here on there is something to undo.
    renameOver(join(folder, 'plan'), join(folder, planName));
    for (const [index, { file, becomes }] of steps.entries()) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      if (becomes) renameOver(join(folder, `new-${index}`), path);
      else rmSync(path, { force: true });
    }
    // And from here on there is not.
    rmSync(join(folder, planName));
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    undo(root);
    throw error;
  } finally {
    release();
  }
}

/** Undoes changes of an archive whose process was killed in the middle of them; those of one that lives are its own. */
export function undoUnfinished(root: string): void {
  if (!leavesTraces(root)) return;
  const release = lock(root);
  if (!release) return;
  try {
    undo(root);
  } finally {
    release();
  }
}

/** Whether a change is under way or was: its workshop is there, or a lock, or what the taking and releasing of locks leaves. */
function leavesTraces(root: string): boolean {
  const folder = join(root, dirname(workshop));
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(basename(workshop)));
}

/** Puts back what a plan has changed, but for what somebody has changed again since. */
function undo(root: string): void {
  const folder = join(root, workshop);
  for (const { file, becomes, earlier } of planIn(folder)) {
    const path = join(root, file);
    if (!isWithin(root, path) || hashAt(path) !== becomes) continue;
    if (earlier === undefined) rmSync(path, { force: true });
    else if (existsSync(join(folder, earlier))) renameOver(join(folder, earlier), path);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The plan in a folder. It may be none of ours, for an archive may come from anywhere: it changes content and nothing else. */
function planIn(folder: string): readonly Step[] {
  try {
    const plan: readonly Step[] = JSON.parse(readFileSync(join(folder, planName), 'utf8'));
    return plan.filter(
      ({ file, earlier = 'earlier-0' }) =>
        /^(?:src|_data)\/(?!.*\.\.)/.test(file) && /^earlier-\d+$/.test(earlier),
    );
  } catch {
    return [];
  }
}

/** Whether a path is in a folder of the root, and no link leads out of it. */
function isWithin(root: string, path: string): boolean {
  const parent = dirname(path);
  return existsSync(parent) && realpathSync(parent).startsWith(realpathSync(root) + sep);
}

function hashAt(path: string): string | undefined {
  return isFile(path) ? hashOf(readFileSync(path)) : undefined;
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function waitForLock(root: string): () => void {
  for (let waited = 0; waited < patience; waited += moment) {
    const release = lock(root);
    if (release) return release;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, moment);
  }
  throw new ChangesBusy();
}

function lock(root: string): (() => void) | undefined {
  return takeLock(join(root, `${workshop}.lock`), randomBytes(4).toString('hex'));
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
