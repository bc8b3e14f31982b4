import type { Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { creditsLine } from '../article/page.ts';
import { href } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { issueFront } from './front.ts';
import { masthead } from './masthead.ts';

/**
 * The whole of an issue's page inside `<main>`; `print` is the address under the base of the page that
 * prints it, empty when there is none. A function, since ten thousand of them are made at once.
 */
export function issuePage(issue: Issue, site: Site, print = ''): string {
  const t = strings(site.language);
  const toPrint =
    print === '' ? '' : `<p><a class="more" href="${href(site, print)}">${t.issue.print}</a></p>\n`;
  return `<div class="issue" data-issue="${issue.id}">${masthead(site, issue, 'issue')}
<section aria-labelledby="contents"><h2 id="contents" class="sr">${t.issue.contents}</h2>
${issueFront(issue, site, 3)}</section>
${creditsLine(issue, site)}${toPrint}</div>
${neighbours(issue, site)}`;
}

function neighbours(issue: Issue, site: Site): string {
  const t = strings(site.language);
  const link = (to: Issue | undefined, rel: string, label: string) =>
    to
      ? `<a rel="${rel}" href="${href(site, to.path)}"><small>${label}</small> ${formatDate(to.date, site.language)}</a>`
      : '';
  return `<nav class="neighbours" aria-label="${t.neighbours}">${link(issue.previous, 'prev', t.previousIssue)}
<a class="up" href="${href(site, 'issues/')}">${t.home.allIssues}</a>
${link(issue.next, 'next', t.nextIssue)}</nav>
`;
}
