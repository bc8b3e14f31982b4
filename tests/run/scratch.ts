import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const VARIABLE = 'GONGKAN_TEST_SCRATCH';

/**
 * The folder that all test files of one run share, for what is built once. The process that asks first
 * makes it, hands it down through the environment, and takes it away when it ends.
 */
export function scratchFolder(): string {
  const shared = process.env[VARIABLE];
  if (shared) return shared;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkan-test-'));
  process.env[VARIABLE] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new folder for a test, which goes when all tests have ended. */
export function scratch(name: string): string {
  return mkdtempSync(path.join(scratchFolder(), `${name}-`));
}
