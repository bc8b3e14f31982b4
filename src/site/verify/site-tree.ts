import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';

/** The files of a folder, however deep: their paths with forward slashes, and their sizes in bytes. */
export type SiteTree = ReadonlyMap<string, number>;

/** Lists a folder's files in the order of their names, so that what is found does not depend on the file system. */
export function readTree(folder: string, prefix = ''): SiteTree {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(
    entries.flatMap((entry): [string, number][] => {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) return [...readTree(folder, `${path}/`)];
      return [[path, statSync(join(folder, path)).size]];
    }),
  );
}

/** Reports files that some systems take for one: their names differ only in letter case or Unicode form. */
export function checkNames(tree: SiteTree, problems: ProblemList): void {
  const known = new Map<string, string>();
  for (const file of tree.keys()) {
    const name = file.normalize('NFC').toLowerCase();
    const other = known.get(name);
    if (other === undefined) known.set(name, file);
    else problems.error('same-name', fileStart(file), { other });
  }
}

/** The most that GitHub Pages takes: a site of 1 GB, a file of 100 MB (docs.github.com, "GitHub Pages limits"). */
export const mostOfPages = { site: 1_000_000_000, file: 100_000_000 };

/** Reports what is too large to be published; of a site its three largest files. */
export function checkSizes(tree: SiteTree, problems: ProblemList): void {
  let total = 0;
  for (const [file, size] of tree) {
    total += size;
    if (size > mostOfPages.file)
      problems.warning('large-file', fileStart(file), {
        size: megabytes(size),
        limit: megabytes(mostOfPages.file),
      });
  }
  if (total <= mostOfPages.site) return;
  const largest = [...tree].sort(([, a], [, b]) => b - a).slice(0, 3);
  problems.warning('large-site', fileStart(largest[0]?.[0] ?? ''), {
    size: megabytes(total),
    limit: megabytes(mostOfPages.site),
    names: largest.map(([file, size]) => `${file} (${megabytes(size)} MB)`).join(', '),
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
