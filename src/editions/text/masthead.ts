import type { Issue, Site } from '../../archive/types.ts';
import { fullIssueDate } from '../../rendering/issue/issue-date.ts';

/** What stands at the head of an issue in whatever form: whose it is, its day and number; empty where nothing is said. */
export function mastheadOf(issue: Issue, site: Site) {
  const { title, tagline, publisher } = issue.newsletter ?? site;
  return {
    title,
    tagline,
    publisher: publisher?.name ?? '',
    date: fullIssueDate(issue, site.language),
    number: issue.number && site.strings.issue.numbered(issue.number),
    name: issue.title,
  };
}
