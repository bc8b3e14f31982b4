import { test } from 'uvu';

/**
 * Declares a test of what Windows has not: signals that a process may answer, pipes and devices among files, programs that are
 * scripts. `suite` of a file's own would not run it.
 */
export function testOnUnix(name: string, run: () => Promise<void> | void): void {
  if (process.platform !== 'win32') test(name, run);
}
