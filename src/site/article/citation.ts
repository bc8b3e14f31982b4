import type { Article, Site } from '../../archive/types.ts';
import type { Cited } from '../../locales/format.ts';
import { formatOf } from '../../locales/tables.ts';
import { fullTitle } from '../../rendering/article/article-texts.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { issueDate } from '../../rendering/issue/issue-date.ts';

/** The forms in which an article is cited in its language, each with its name. */
export function citations(article: Article, site: Site): { label: string; text: string }[] {
  const cited: Cited = {
    authors: article.byline.map(({ name, person }) => ({ name, filed: person?.reading ?? '' })),
    title: fullTitle(article),
    publication: publicationOf(article, site),
    date: article.issue.date,
    until: article.issue.until,
    day: issueDate(article.issue, article.lang),
    page: article.page,
    url: absoluteUrl(site, article.path),
  };
  return formatOf(article.lang).citations.map(({ label, text }) => ({ label, text: text(cited) }));
}

/** The paper that an article is cited from: the one that its text names, else its newsletter, else what the site says. */
function publicationOf({ source, issue }: Article, site: Site): string {
  return source?.publication || issue.newsletter?.title || site.publication || site.title;
}
