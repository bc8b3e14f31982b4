import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a project needs to build sites: the program, the templates, and what says which packages there are. */
const parts = ['src', '_includes', '_data', 'package.json', 'tsconfig.json'];

/**
 * Copies the project into a folder, so that a test can change templates, code and packages. Packages are links to the
 * installed ones, but for those named: they are copies that can be changed.
 */
export function copyProject(folder: string, changeable: readonly string[]): void {
  for (const part of parts)
    cpSync(part, path.join(folder, part), {
      recursive: true,
      filter: (file) => !/(^|[/\\])(issues|\.cache)[/\\]?$/.test(file),
    });
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    const installed = path.resolve('node_modules', name);
    if (changeable.includes(name)) cpSync(installed, path.join(modules, name), { recursive: true });
    else symlinkSync(installed, path.join(modules, name), 'junction');
  }
}
