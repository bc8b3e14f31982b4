import type { Article, Credit, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { href } from '../format/address.ts';
import { formatFullDate } from '../format/dates.ts';
import { escapeHtml } from '../html/escape.ts';

/** The head of an article on its own page: headlines, byline, and where and when it was printed. */
export function articleHeader(article: Article, site: Site): string {
  const draft = article.draft ? `<p class="notice">${strings(site.language).article.draft}</p>` : '';
  const title = `<h1 id="title">${escapeHtml(article.title)}</h1>`;
  return `<header>${draft}${headlines(article, title)}
${byline(article.byline, site, ' id="byline"')}<p class="dateline"><a href="${href(site, article.issue.path)}">${issueDate(article, site)}</a>${section(article)}</p></header>
`;
}

/** The head of one of several articles on a page: its column, headlines and byline, with no ids. */
export function printedHeader(article: Article, site: Site): string {
  const title = `<h2>${escapeHtml(article.title)}</h2>`;
  return `<header>${section(article)}${headlines(article, title)}
${byline(article.byline, site)}</header>
`;
}

function headlines({ kicker, deck }: Article, title: string): string {
  const above = kicker === '' ? '' : `<p class="kicker">${escapeHtml(kicker)}</p>`;
  const below = deck === '' ? '' : `<p class="deck">${escapeHtml(deck)}</p>`;
  return `<hgroup>${above}${title}${below}</hgroup>`;
}

function byline(credits: Credit[], site: Site, id = ''): string {
  if (credits.length === 0) return '';
  return `<p class="byline"${id}>${credits.map((credit) => creditHtml(credit, site)).join(' ')}</p>\n`;
}

/** A role and a name as printed, the name leading to its record where there is one. */
export function creditHtml(credit: Credit, site: Site, separator = ' '): string {
  const name = escapeHtml(credit.name);
  const linked = credit.person
    ? `<a href="${href(site, credit.person.path)}" data-mention="person">${name}</a>`
    : name;
  return `<span class="credit">${escapeHtml(credit.role)}${separator}${linked}</span>`;
}

function issueDate(article: Article, site: Site): string {
  const { date } = article.issue;
  return `<time datetime="${date}">${formatFullDate(date, site.language)}</time>`;
}

function section(article: Article): string {
  return article.section === '' ? '' : ` <span class="section">${escapeHtml(article.section)}</span>`;
}
