import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { SiteTree } from './site-tree.ts';

/** The most that GitHub Pages takes: a site of 1 GB, a file of 100 MB (docs.github.com, "GitHub Pages limits"). */
const mostOfPages = { site: 1_000_000_000, file: 100_000_000 };

/** Reports what is too large to be published; of a site its three largest files. */
export function checkSizes(tree: SiteTree, problems: ProblemList, limits = mostOfPages): void {
  let total = 0;
  for (const [file, size] of tree) {
    total += size;
    if (size > limits.file)
      problems.error('large-file', fileStart(file), {
        size: megabytes(size),
        limit: megabytes(limits.file),
      });
  }
  if (total <= limits.site) return;
  const largest = [...tree].sort(([, a], [, b]) => b - a).slice(0, 3);
  problems.error('large-site', fileStart(largest[0]?.[0] ?? ''), {
    size: megabytes(total),
    limit: megabytes(limits.site),
    names: largest.map(([file, size]) => `${file} (${megabytes(size)} MB)`).join(', '),
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
