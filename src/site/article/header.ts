import type { Article, Credit, Site } from '../../archive/types.ts';
import { href } from '../address.ts';
import { formatFullDate } from '../dates.ts';
import { escapeHtml } from '../escape.ts';
import { strings } from '../strings/index.ts';

/** The head of an article: kicker, headline, deck, byline, and where and when it was printed. */
export function articleHeader(article: Article, site: Site): string {
  const t = strings(site.language);
  const kicker = article.kicker === '' ? '' : `<p class="kicker">${escapeHtml(article.kicker)}</p>`;
  const deck = article.deck === '' ? '' : `<p class="deck">${escapeHtml(article.deck)}</p>`;
  const draft = article.draft ? `<p class="notice">${t.article.draft}</p>` : '';
  return `<header>${draft}<hgroup>${kicker}<h1 id="title">${escapeHtml(article.title)}</h1>${deck}</hgroup>
${byline(article.byline, site)}<p class="dateline"><a href="${href(site, article.issue.path)}">${issueDate(article, site)}</a>${section(article)}</p></header>
`;
}

function byline(credits: Credit[], site: Site): string {
  if (credits.length === 0) return '';
  return `<p class="byline" id="byline">${credits.map((credit) => creditHtml(credit, site)).join(' ')}</p>\n`;
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
