import { test } from 'uvu';
import { equal } from 'uvu/assert';
import type { Archive } from '../../src/archive/archive.ts';
import type { Issue } from '../../src/archive/types.ts';
import { formPages } from '../../src/editions/form-pages.ts';
import { planEditions } from '../../src/editions/plan-editions.ts';
import { loadFixture } from '../site/load-fixture.ts';
import { madeArticle, madeIssue, site } from '../site/made-up.ts';
import { toolsFor } from './tools-for.ts';

const empty = await loadFixture('empty');

function withArticle(date: string, slug: string): Issue {
  const issue = madeIssue(date);
  return { ...issue, articles: [madeArticle([], { issue, slug, path: `${issue.path}${slug}/` })] };
}

function pathsOf(issues: Issue[], more: Partial<Archive> = {}): string[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const planned = planEditions(toolsFor({ ...empty, site, issues, articles, ...more }));
  return formPages(planned).map(({ path }) => path);
}

test('a form gives way to an article, an older address or a file that lies where it would', () => {
  const issues = [withArticle('2023-03-01', 'mail'), withArticle('1986', 'mailbox')];
  equal(pathsOf(issues), ['issues/2023-03-01/wechat/', 'issues/1986/mail/', 'issues/1986/wechat/']);
  const older = [{ from: 'issues/1986/wechat/', to: 'issues/1986/mailbox/' }];
  const copied = [{ file: 'src/issues/1986/mail.txt', path: 'issues/1986/mail.txt' }];
  equal(pathsOf(issues, { redirects: older, copied }), ['issues/2023-03-01/wechat/']);
});

test('an issue without articles has no forms, nor has any where the settings want none', () => {
  equal(pathsOf([madeIssue('2023-03-01')]), []);
  const usual = { pdf: undefined, epub: undefined, mail: undefined, wechat: undefined, volumes: undefined };
  for (const editions of [
    { ...usual, mail: false, wechat: false, newest: undefined },
    { ...usual, newest: 0 },
  ])
    equal(pathsOf([withArticle('2023-03-01', 'one')], { site: { ...site, editions } }), []);
});

test.run();
