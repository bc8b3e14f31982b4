import type { Article, Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { articleCover } from '../article/cover.ts';
import { printedHeader } from '../article/header.ts';
import { linkAddresses } from '../article/link-addresses.ts';
import { creditsLine } from '../article/page.ts';
import { href } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { renderArticleBody } from '../html/article-body.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { masthead } from './masthead.ts';

/** An issue as a newspaper inside `<main>`: masthead, every article whole, credits, the addresses of links. */
export function printPage(issue: Issue, site: Site, pictures: Pictures): string {
  const t = strings(site.language);
  const articles = issue.articles.map((article) => printedArticle(article, site, pictures));
  return `<div class="paper">${masthead(site, issue, 'issue')}
<p class="notice">${t.issue.printHint}</p>
${articles.join('')}${creditsLine(issue, site)}${linkAddresses(issue.articles)}</div>
<nav class="neighbours" aria-label="${t.neighbours}"><a class="up" href="${href(site, issue.path)}">${t.article.toIssue(formatDate(issue.date, site.language))}</a></nav>
`;
}

function printedArticle(article: Article, site: Site, pictures: Pictures): string {
  return `<article>${printedHeader(article, site)}${articleCover(article, site, pictures, 'at-once')}<div class="text">
${renderArticleBody(article, { site, pictures, bare: true })}</div></article>
`;
}
