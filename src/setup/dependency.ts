import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { relativePath } from '../files/relative-path.ts';
import { projectFolder } from '../project-folder.ts';

/**
 * What the `package.json` of an archive in a folder is to call the generator by: its version, or where it was installed from
 * when that was no registry but a file or a repository.
 */
export function ownDependency(folder: string, project = projectFolder): string {
  const above = project.lastIndexOf(`${sep}node_modules${sep}`);
  const installed = above === -1 ? '' : installedFrom(join(project.slice(0, above), 'package.json'));
  const file = /^file:(.*)/.exec(installed)?.[1];
  if (file === undefined) return /[/:]/.test(installed) ? installed : registryRange;
  const path = isAbsolute(file) ? file : resolve(project.slice(0, above), file);
  return `file:${relativePath(folder, path)}`;
}

/** Every version that keeps this one's contract. */
const registryRange = `^${project.version}`;

function installedFrom(manifest: string): string {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(manifest, 'utf8'));
    return String(dependencies?.gongkan ?? devDependencies?.gongkan ?? '');
  } catch {
    return '';
  }
}
