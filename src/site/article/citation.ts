import type { Article, Site } from '../../archive/types.ts';
import type { Cited } from '../../locales/format.ts';
import { formatOf } from '../../locales/tables.ts';
import { absoluteUrl } from '../format/address.ts';
import { issueDate } from '../issue/issue-date.ts';
import { fullTitle } from './article-texts.ts';

/** The forms in which the site's language cites an article, each with its name. */
export function citations(article: Article, site: Site): { label: string; text: string }[] {
  const cited: Cited = {
    authors: article.byline.map(({ name }) => name),
    title: fullTitle(article),
    publication: article.source?.publication ?? '',
    date: article.issue.date,
    day: issueDate(article.issue, site.language),
    page: article.page,
    url: absoluteUrl(site, article.path),
  };
  return formatOf(site.language).citations.map(({ label, text }) => ({ label, text: text(cited) }));
}
