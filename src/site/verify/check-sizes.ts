import type { Finding } from './finding.ts';
import type { SiteTree } from './site-tree.ts';

/** The most that GitHub Pages takes: a site of 1 GB, a file of 100 MB (docs.github.com, "GitHub Pages limits"). */
const siteLimit = 1_000_000_000;
const fileLimit = 100_000_000;

/** Finds what is too large to be published; the finding about the site names its three largest files. */
export function checkSizes(tree: SiteTree, limits = { site: siteLimit, file: fileLimit }): Finding[] {
  const findings: Finding[] = [];
  let total = 0;
  for (const [file, size] of tree) {
    total += size;
    if (size <= limits.file) continue;
    const values = { size: megabytes(size), limit: megabytes(limits.file) };
    findings.push({ severity: 'error', code: 'large-file', file, values });
  }
  if (total > limits.site) {
    const largest = [...tree].sort(([, a], [, b]) => b - a).slice(0, 3);
    const names = largest.map(([file, size]) => `${file} (${megabytes(size)} MB)`).join(', ');
    const values = { size: megabytes(total), limit: megabytes(limits.site), names };
    findings.push({ severity: 'error', code: 'large-site', file: largest[0]?.[0] ?? '', values });
  }
  return findings;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
