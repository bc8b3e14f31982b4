import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from '../../files/lock.ts';
import { projectFolder } from '../../project-folder.ts';
import { BuildFault, faultOf } from './fault.ts';
import { checkOutFolder } from './out-folder.ts';
import { produceInThread } from './produce-in-thread.ts';
import type { Produced, ProduceRequest, StageReport } from './produce-site.ts';
import { recover, remove, stagingFolder, swapIn } from './staging.ts';

/** What to build and how. */
export interface BuildOptions extends Omit<ProduceRequest, 'folder' | 'earlier'> {
  /** The folder that is served at the site's path; replaced when, and only when, all is well. */
  out: string;
  /** Interrupts the build: it ends with the fault `interrupted` and leaves nothing behind. */
  signal?: AbortSignal;
  onStage?: (report: StageReport) => void;
}

/**
 * Builds a site in a folder of its own, verifies it, and swaps it in when all of it is right. The earlier
 * site stays as it was, byte for byte, whatever else happens. The current directory must be the project's,
 * which is where Eleventy looks for its templates.
 *
 * @throws BuildFault when another build is under way, the folder must not be replaced, a template is at
 * fault, or the machine is
 */
export async function buildSite(options: BuildOptions): Promise<Produced> {
  const { out: wanted, signal, onStage = () => {}, ...request } = options;
  const token = randomBytes(4).toString('hex');
  let release = () => {};
  let staging = '';
  try {
    const out = checkOutFolder(wanted, request.root, projectFolder);
    mkdirSync(dirname(out), { recursive: true });
    release = lock(`${out}.lock`, token);
    recover(out);
    staging = stagingFolder(out, token);
    mkdirSync(staging);
    const produced = await produceInThread({ ...request, folder: staging, earlier: out }, onStage, signal);
    if (!produced.complete) return produced;
    if (signal?.aborted) throw new BuildFault({ code: 'interrupted', values: {}, detail: '' });
    // From here to the end of the second rename nothing waits, so no signal can come between.
    swapIn(staging, out, token);
    return produced;
  } catch (error) {
    const report = faultOf(error);
    // A write to a file that is open already does not say which; then it is the output as a whole.
    const values = report.values.path === '' ? { ...report.values, path: wanted } : report.values;
    throw new BuildFault({ ...report, values });
  } finally {
    if (staging !== '') remove(staging);
    release();
  }
}

/** @throws BuildFault when another build has the lock */
function lock(path: string, token: string): () => void {
  const release = takeLock(path, token);
  if (!release) throw new BuildFault({ code: 'busy', values: { path }, detail: '' });
  return release;
}
