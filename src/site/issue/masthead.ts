import type { Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { href } from '../format/address.ts';
import { formatDate, formatFullDate } from '../format/dates.ts';
import { escapeHtml } from '../html/escape.ts';

/** The masthead: the newsletter's name, whose it is, and the issue's date and number between rules. */
export function masthead(site: Site, issue: Issue | undefined, level: 'home' | 'issue'): string {
  const t = strings(site.language);
  const publisher = site.publisher
    ? `<a href="${href(site, site.publisher.path)}">${escapeHtml(site.publisher.name)}</a>`
    : '';
  const tagline = site.tagline === '' ? '' : `<p class="tagline">${escapeHtml(site.tagline)}</p>`;
  const name = escapeHtml(site.title);
  const title =
    level === 'home'
      ? `<h1 class="name">${name}</h1>`
      : `<p class="name" aria-hidden="true">${name}</p><h1 class="sr">${escapeHtml(issueTitle(site, issue))}</h1>`;
  return `<header class="masthead">${title}${tagline}
<p class="rules"><span>${publisher}</span>${issue ? issueLine(issue, site) : ''}</p></header>
`;

  function issueLine(each: Issue, of: Site): string {
    const time = `<time datetime="${each.date}">${formatFullDate(each.date, of.language)}</time>`;
    const number = each.number === '' ? t.notStated : escapeHtml(each.number);
    const stated = each.number === '' ? ' class="unstated"' : '';
    return `<span>${time}</span><span>${t.issue.number}${t.colon}<span${stated}>${number}</span></span>`;
  }
}

/** What an issue is called: the newsletter, the day, and the issue's own title if it has one. */
export function issueTitle(site: Site, issue: Issue | undefined): string {
  if (!issue) return site.title;
  const date = strings(site.language).issue.title(formatDate(issue.date, site.language));
  return [site.title, date, issue.title].filter((part) => part !== '').join(' ');
}
