import { spawn } from 'node:child_process';
import { projectFolder } from '../project-folder.ts';

/** Runs a TypeScript file of the project in a process of its own, from the project's folder, and gives its exit code. */
export function runScript(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 3));
  });
}
