import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordFolders } from '../../model/kinds.ts';
import type { Finding } from '../verify/finding.ts';

/** The folders whose pages have an address that others may have written down, and how deep those lie. */
const addressed = [
  { folder: 'issues', depth: 2, how: 'article' },
  ...recordFolders.map((folder) => ({ folder, depth: 1, how: 'record' })),
];

/** Finds the addresses of articles and records that the earlier output had and the new one lacks. */
export function lostAddresses(earlier: string, folder: string): Finding[] {
  return addressed.flatMap(({ folder: section, depth, how }) =>
    pagesAt(earlier, section, depth)
      .filter((path) => !existsSync(join(folder, path, 'index.html')))
      .map((path): Finding => {
        const former = path.slice(section.length + 1);
        return {
          severity: 'warning',
          code: 'lost-address',
          file: `${path}/index.html`,
          values: { address: `${path}/`, former, how },
        };
      }),
  );
}

/** The folders at a depth under a section that hold a page, by name. */
function pagesAt(site: string, path: string, depth: number): string[] {
  if (depth === 0) return existsSync(join(site, path, 'index.html')) ? [path] : [];
  if (!existsSync(join(site, path))) return [];
  const names = readdirSync(join(site, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => pagesAt(site, `${path}/${name}`, depth - 1)).sort();
}
