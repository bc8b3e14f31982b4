import type { Article, Issue, Site } from '../archive/types.ts';
import { fullIssueDate } from './issue/issue-date.ts';

/** What is set on a sharing picture. */
export interface CardText {
  kind: 'article' | 'issue' | 'site';
  masthead: string;
  /** Whose newsletter it is, beside the masthead. */
  publisher: string;
  kicker: string;
  headline: string;
  /** Headlines of an issue. */
  items: string[];
  /** The line at the foot. */
  foot: string;
}

/** The newest issues and articles, which have pictures of their own; both lists are from old to new. */
export function newestOf(issues: readonly Issue[], articles: readonly Article[], count: number) {
  const last = <T>(list: readonly T[]) => list.slice(Math.max(0, list.length - count));
  return { issues: last(issues).filter((issue) => issue.articles.length > 0), articles: last(articles) };
}

/** The articles whose headlines an issue's picture may show. */
export function headlinesOf({ articles }: Issue): readonly Article[] {
  return articles.slice(0, 3);
}

/** What is set on the picture of a page that has none of its own. */
export function siteCardText({
  title,
  tagline,
  publisher,
}: Pick<Site, 'title' | 'tagline' | 'publisher'>): CardText {
  const site = { masthead: title, publisher: publisher?.name ?? '' };
  return { kind: 'site', ...site, kicker: '', headline: title, items: [], foot: tagline };
}

/** What is set on an article's picture. */
export function articleCardText(article: Article, site: Site): CardText {
  const { kicker, title, issue } = article;
  const of = siteCardText(issue.newsletter ?? site);
  return { ...of, kind: 'article', kicker, headline: title, foot: dateLine(issue, site) };
}

/** What is set on an issue's picture: its title or first headline, and more of them; of an issue of one article, its article's. */
export function issueCardText(issue: Issue, site: Site): CardText {
  const [first, second] = issue.articles;
  if (first && !second && issue.title === '') return articleCardText(first, site);
  const items = headlinesOf(issue).map(({ title }) => title);
  const headline = issue.title || (items.shift() ?? '');
  const of = siteCardText(issue.newsletter ?? site);
  return { ...of, kind: 'issue', headline, items, foot: dateLine(issue, site) };
}

function dateLine(issue: Issue, site: Site): string {
  const t = site.strings;
  const number = issue.number === '' ? '' : `${t.issue.number}${t.colon}${issue.number}`;
  return [fullIssueDate(issue, site.language), number].filter((part) => part !== '').join('  ');
}
