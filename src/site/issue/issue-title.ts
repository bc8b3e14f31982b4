import type { Issue, Site } from '../../archive/types.ts';
import { issueDate } from './issue-date.ts';

/** What an issue is called: the newsletter, the day, and the issue's own title if it has one. */
export function issueTitle(site: Site, issue: Issue): string {
  const date = site.strings.issue.title(issueDate(issue, site.language));
  return [site.title, date, issue.title].filter((part) => part !== '').join(' ');
}
