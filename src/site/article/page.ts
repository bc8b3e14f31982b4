import type { Article, Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { href } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { renderArticleBody } from '../html/article-body.ts';
import { escapeHtml } from '../html/escape.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { articleCitation } from './citation.ts';
import { articleContents } from './contents.ts';
import { articleCover } from './cover.ts';
import { articleFacts } from './facts.ts';
import { articleHeader, creditHtml } from './header.ts';
import { linkAddresses } from './link-addresses.ts';
import { articlePreparation } from './preparation.ts';

/** The whole of an article's page inside `<main>`. A function, since ten thousand of them are made at once. */
export function articlePage(article: Article, site: Site, pictures: Pictures): string {
  return `<article data-article="${article.id}" class="article">
${articleHeader(article, site)}${articleCover(article, site, pictures)}${articleContents(article, site)}<div class="text">
${renderArticleBody(article, { site, pictures })}</div>
${creditsLine(article.issue, site)}${linkAddresses([article])}<footer class="foot">
${articleFacts(article, site)}${articlePreparation(article, site)}${articleCitation(article, site)}</footer>
</article>
${neighbours(article, site)}`;
}

/** The issue's credits as its last page prints them. */
export function creditsLine(issue: Issue, site: Site): string {
  if (issue.credits.length === 0) return '';
  const { creditSeparator } = strings(site.language);
  const credits = issue.credits.map((credit) => creditHtml(credit, site, creditSeparator));
  return `<p class="credits" id="credits">${credits.join(' ')}</p>\n`;
}

function neighbours(article: Article, site: Site): string {
  const t = strings(site.language);
  const link = (to: Article | undefined, rel: string, label: string) =>
    to
      ? `<a rel="${rel}" href="${href(site, to.path)}"><small>${label}</small> ${escapeHtml(to.title)}</a>`
      : '';
  const issue = t.article.toIssue(formatDate(article.issue.date, site.language));
  return `<nav class="neighbours" aria-label="${t.neighbours}">${link(article.previous, 'prev', t.previous)}
<a class="up" href="${href(site, article.issue.path)}">${issue}</a>
${link(article.next, 'next', t.next)}</nav>
`;
}
