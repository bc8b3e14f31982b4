import type { Archive } from '../../archive/archive.ts';
import type { Article, Issue, Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { fullTitle, openingWords } from '../../rendering/article/article-texts.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { latestDay } from '../../rendering/format/dates.ts';
import { renderArticleBody } from '../../rendering/html/article-body.ts';
import { type Html, html } from '../../rendering/html/html.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import { correctionsHtml } from './corrections.ts';
import { type Enclosure, enclosuresOf } from './enclosures.ts';

/** How many articles a feed of the whole archive holds. */
const latestCount = 20;

/** One article as every feed format tells it; addresses are absolute. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  /** The day, empty where the paper gives none. */
  published: string;
  /** The date of the last change. */
  updated: string;
  authors: string[];
  /** The language of the article. */
  lang: string;
  summary: string;
  html: string;
  enclosures: readonly Enclosure[];
}

/** The entries of the latest articles of some issues, which come newest first, in each issue's own order, with their full text. */
export function latestEntries(archive: Archive, issues: readonly Issue[]): FeedEntry[] {
  const firstPaths = new Map<string, string>();
  for (const { from, to } of archive.redirects) if (!firstPaths.has(to)) firstPaths.set(to, from);
  const newest = issues.flatMap(({ articles }) => articles).slice(0, latestCount);
  return newest.map((article) => fullEntry(archive, article, firstPaths.get(article.path)));
}

/** When an article last changed: on the day of its latest correction, or its issue's date. */
export function lastChanged(article: Article): string {
  return latestDay([article.issue.date, ...article.corrections.map(({ date }) => date)]);
}

/** The latest change among entries, or an empty text when there are none. */
export function latestChange(entries: readonly FeedEntry[]): string {
  return latestDay(entries.map(({ updated }) => updated));
}

/** What every feed tells of an article. */
export function articleEntry(article: Article) {
  return {
    title: fullTitle(article),
    published: isDay(article.issue.date) ? article.issue.date : '',
    updated: lastChanged(article),
    authors: article.byline.map(({ name }) => name),
    lang: article.lang,
  };
}

/** `firstPath` is the address that the article had at first: an entry keeps its id when the article moves (RFC 4287, 4.2.6). */
function fullEntry({ site }: Archive, article: Article, firstPath = article.path): FeedEntry {
  const body = renderArticleBody(article, { site, medium: 'feed' });
  return {
    ...articleEntry(article),
    id: absoluteUrl(site, firstPath),
    url: absoluteUrl(site, article.path),
    summary: article.summary || openingWords(article),
    html: `${body}${correctionsHtml(article, site)}${issueHtml(article.issue, site)}`,
    enclosures: enclosuresOf(article, site),
  };
}

/** Where an article was printed, for the foot of its entry, where its issue is more than a day of the one newsletter. */
function issueHtml(issue: Issue, site: Site): Html | '' {
  const { date, until, printed_date, title, newsletter, alongside } = issue;
  const isDayAlone =
    isDay(date) && until + printed_date + title === '' && !newsletter && alongside.length === 0;
  if (isDayAlone) return '';
  return html`<p><a href="${absoluteUrl(site, issue.path)}">${issueTitle(issue, site)}</a></p>`;
}
