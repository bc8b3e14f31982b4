import type { Archive } from '../../archive/archive.ts';
import type { Issue } from '../../archive/types.ts';

/**
 * How many issues, the newest first, have a page to print them whole. It holds their texts once more, and
 * a build must not take noticeably longer for it: these cost less than half a second, whatever the size
 * of the archive, and are ten years of a weekly. Every article of an older issue prints from its own page.
 */
const newest = 500;

/** The issues that have a page to print: the newest with anything to read, unless an article lies at its address. */
export function printedIssues({ issues, redirects }: Pick<Archive, 'issues' | 'redirects'>): Issue[] {
  const former = new Set(redirects.map(({ from }) => from));
  const printed = issues.filter((issue) => {
    const path = printPath(issue);
    const isTaken = former.has(path) || issue.articles.some((article) => article.path === path);
    return issue.articles.length > 0 && !isTaken;
  });
  return printed.slice(0, newest);
}

/** The address under the base of the page that prints an issue whole. */
export function printPath(issue: Issue): string {
  return `${issue.path}print/`;
}
