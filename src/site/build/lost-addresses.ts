import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileStart } from '../../content/place.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { generatedPages } from '../../model/addresses.ts';
import { recordFolders } from '../../model/kinds.ts';

/** The folders whose pages have an address that others may have written down, and how deep those lie; pages of one's own lie at the top. */
const addressed = [['issues', 2], ...recordFolders.map((folder) => [folder, 1] as const), ['', 1]] as const;

/** Warns of the addresses of articles, records and pages that the earlier output had and the new one lacks. */
export function lostAddresses(earlier: string, folder: string): Problem[] {
  const problems = new ProblemList();
  for (const [section, depth] of addressed) {
    // A section that is off has lost its addresses on purpose.
    if (!existsSync(join(folder, section, 'index.html'))) continue;
    for (const path of pagesAt(earlier, section, depth))
      if (!(section === '' && generatedPages.includes(path)) && !existsSync(join(folder, path, 'index.html')))
        problems.warning('address-lost', fileStart(`${path}/index.html`), {
          seen: `${path}/`,
          former: path.slice(section === '' ? 0 : section.length + 1),
        });
  }
  return problems.items;
}

/** The folders at a depth under a section that hold a page, by name. */
function pagesAt(site: string, path: string, depth: number): string[] {
  if (depth === 0) return existsSync(join(site, path, 'index.html')) ? [path] : [];
  if (!existsSync(join(site, path))) return [];
  const names = readdirSync(join(site, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => pagesAt(site, posix.join(path, name), depth - 1)).sort();
}
