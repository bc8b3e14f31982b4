import type { Article, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { absoluteUrl } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { escapeHtml } from '../html/escape.ts';
import { fullTitle } from './full-title.ts';

/**
 * The article as GB/T 7714-2015 cites a newspaper online (4.5): author. title [N/OL]. newspaper,
 * date (page). address. What the text does not state is said, not invented.
 */
export function standardCitation(article: Article, site: Site): string {
  const t = strings(site.language).cite;
  const authors = article.byline.map(({ name }) => name).join(', ') || `[${t.anonymous}]`;
  const publication = article.source?.publication || `[${t.unknownPublication}]`;
  const page = `(${article.page || t.unknownPage})`;
  const title = fullTitle(article);
  const url = absoluteUrl(site, article.path);
  return `${authors}. ${title}[${t.online}]. ${publication}, ${article.issue.date}${page}. ${url}`;
}

/** The article as a sentence names it. */
export function plainCitation(article: Article, site: Site): string {
  const t = strings(site.language);
  const authors = article.byline.map(({ name }) => name).join(t.listSeparator) || t.cite.anonymous;
  const title = fullTitle(article);
  const named = site.language === 'zh-CN' ? `《${title}》` : `“${title}”`;
  return [
    `${authors}${t.colon}${named}`,
    article.source?.publication || t.cite.unknownPublication,
    formatDate(article.issue.date, site.language),
    article.page ? t.cite.page(article.page) : t.cite.unknownPage,
    absoluteUrl(site, article.path),
  ].join(site.language === 'zh-CN' ? '，' : ', ');
}

/** The part of the page that shows both forms, each to be copied. */
export function articleCitation(article: Article, site: Site): string {
  const t = strings(site.language).article;
  const form = (label: string, text: string) =>
    `<dt>${label}</dt><dd><span>${escapeHtml(text)}</span> <button class="copy" type="button" hidden>${t.copy}</button></dd>`;
  return `<section class="cite" aria-labelledby="cite"><h2 id="cite">${t.cite}</h2><dl>
${form(t.citeStandard, standardCitation(article, site))}
${form(t.citePlain, plainCitation(article, site))}
</dl></section>
`;
}
