import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FaultCode } from '../../locales/commands.ts';
import { BuildFault } from './fault.ts';

/** What tells a folder of ours from any other: every site has these. */
const marks = ['sitemap.xml', join('data', 'schema', 'site.schema.json')];

/**
 * Gives the real path of the folder that is to hold the site, or throws a fault when a build must not
 * replace it: it is, holds or lies within content, it is a file, or there is something in it that no
 * build put there. The root's own `_site` is always ours.
 */
export function checkOutFolder(out: string, root: string, project: string): string {
  const folder = realPath(resolve(out));
  const places = [root, project].map((place) => realPath(resolve(place)));
  for (const place of places) {
    if (isWithin(place, folder)) refuse('out-is-root', folder);
    for (const content of ['_data', 'src', '_includes', 'node_modules', '.git']) {
      if (isWithin(folder, join(place, content))) refuse('out-holds-content', folder);
    }
  }
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) refuse('out-is-file', folder);
  accessSync(folder, constants.W_OK);
  const own = places.some((place) => folder === join(place, '_site'));
  const ours =
    own || readdirSync(folder).length === 0 || marks.every((mark) => existsSync(join(folder, mark)));
  if (!ours) refuse('out-not-ours', folder);
  return folder;
}

function refuse(code: FaultCode, path: string): never {
  throw new BuildFault({ code, values: { path }, detail: '' });
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|\/)/i.test(way));
}

/** The real path of what exists of a path, with the rest as it is. */
function realPath(path: string): string {
  // As it is stored: some systems take another letter case, or a short form of a name, for the same.
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}
