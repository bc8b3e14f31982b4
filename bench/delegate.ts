import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs the bench of a room of its own, `bench/<name>/index.ts`, and gives its exit code. */
export function delegate(name: string, args: string[]): Promise<number> {
  const file = fileURLToPath(new URL(`./${name}/index.ts`, import.meta.url));
  if (!existsSync(file)) {
    console.error(`There is no bench of that name: bench/${name}/index.ts`);
    return Promise.resolve(2);
  }
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 3));
  });
}
