import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The environment variable that names the folder which all test files of one run share. */
export const SCRATCH = 'GONGKAN_TEST_SCRATCH';

/** A folder for what a run builds once; `close` takes it away. */
export async function openScratch(): Promise<{ folder: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkan-test-'));
  process.env[SCRATCH] = folder;
  return {
    folder,
    close: async () => {
      delete process.env[SCRATCH];
      await rm(folder, { recursive: true, force: true });
    },
  };
}
