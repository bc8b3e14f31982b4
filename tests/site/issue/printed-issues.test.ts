import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Issue } from '../../../src/archive/types.ts';
import { printedIssues, printPath } from '../../../src/site/issue/printed-issues.ts';
import { madeArticle, madeIssue } from '../made-up.ts';

/** An issue with one article at an address under the issue's own. */
function issueWith(date: string, slug: string): Issue {
  const issue = madeIssue(date);
  issue.articles = [madeArticle([], { slug, path: `${issue.path}${slug}/` })];
  return issue;
}

/** As many issues as are wanted, the newest first. */
function issues(count: number): Issue[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2021, 0, 1) - index * 86_400_000).toISOString().slice(0, 10);
    return issueWith(date, 'shi');
  });
}

test('every issue of a small archive can be printed whole', () => {
  const all = issues(400);
  assert.equal(printedIssues({ issues: all, redirects: [] }), all);
});

test('a very large archive prints its newest issues whole, so that a build stays quick', () => {
  const all = issues(2000);
  const printed = printedIssues({ issues: all, redirects: [] });
  assert.ok(printed.length >= 500 && printed.length < 2000);
  assert.equal(printed, all.slice(0, printed.length));
});

test('an issue with no articles has nothing to print', () => {
  assert.equal(printedIssues({ issues: [madeIssue('2021-03-05')], redirects: [] }), []);
});

test('an article or a former address keeps its own place', () => {
  const [taken, other] = [issueWith('2021-03-06', 'print'), issueWith('2021-03-05', 'shi')];
  assert.equal(printedIssues({ issues: [taken, other], redirects: [] }), [other]);
  const redirects = [{ from: printPath(other), to: 'issues/2021-03-05/shi/' }];
  assert.equal(printedIssues({ issues: [other], redirects }), []);
});

test.run();
