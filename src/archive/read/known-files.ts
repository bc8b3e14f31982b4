import type { CopiedFile } from '../types.ts';
import type { ReadIssue } from './read-issues.ts';
import type { ReadPages } from './read-pages.ts';

/** Every file that a text may show, relative to the root: what lies beside texts, and what is served as it is. */
export function shownFiles(
  issues: readonly ReadIssue[],
  { files }: ReadPages,
  copied: readonly CopiedFile[],
): ReadonlySet<string> {
  return new Set([
    ...issues.flatMap(({ issue, files: names }) =>
      [...names].map((name) => `src/issues/${issue.id}/${name}`),
    ),
    ...files.map((name) => `src/pages/${name}`),
    ...copied.map(({ file }) => file),
  ]);
}

/** The paths under the base at which the archive's own pages stand, and what lies beside texts may be served. */
export function servedPaths(issues: readonly ReadIssue[], { pages, files }: ReadPages): string[] {
  return [
    ...pages.map(({ of }) => `${of.path}index.html`),
    ...files.map((name) => `pages/${name}`),
    ...issues.flatMap(({ issue, files: names }) => [...names].map((name) => `${issue.path}${name}`)),
  ];
}
