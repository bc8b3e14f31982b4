import type { Article, Issue, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { href } from '../format/address.ts';
import { escapeHtml } from '../html/escape.ts';

/** How many articles under the first show how they begin; the others are headlines. */
const shownWithOpening = 6;

/** An issue's articles as a front page: the first across, the next in columns, the rest as headlines. */
export function issueFront(issue: Issue, site: Site, level: 2 | 3 = 2): string {
  const [first, ...others] = issue.articles;
  if (!first) return `<p>${strings(site.language).issue.noArticles}</p>`;
  const second = others.slice(0, shownWithOpening).map((article) => teaser(article, site, level, 90));
  const rest = others.slice(shownWithOpening).map((article) => `<li>${headline(article, site)}</li>`);
  const seconds = second.length === 0 ? '' : `<div class="seconds">${second.join('')}</div>\n`;
  const list = rest.length === 0 ? '' : `<ul class="headlines">${rest.join('')}</ul>\n`;
  return `<div class="front">${teaser(first, site, level, 220)}${seconds}${list}</div>\n`;
}

function teaser(article: Article, site: Site, level: 2 | 3, length: number): string {
  const t = strings(site.language);
  const kicker = article.kicker === '' ? '' : `<p class="kicker">${escapeHtml(article.kicker)}</p>`;
  const deck = article.deck === '' ? '' : `<p class="deck">${escapeHtml(article.deck)}</p>`;
  const names = article.byline.map(({ role, name }) => `${escapeHtml(role)} ${escapeHtml(name)}`);
  const byline = names.length === 0 ? '' : `<p class="byline">${names.join(' ')}</p>`;
  const sections = article.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  const heads =
    length > 100 && sections.length > 1
      ? `<ul class="heads">${sections.map(({ id, text }) => `<li><a href="${href(site, `${article.path}#${id}`)}">${escapeHtml(text)}</a></li>`).join('')}</ul>`
      : '';
  return `<article class="teaser">${kicker}<h${level}>${headline(article, site)}</h${level}>${deck}${byline}
<p class="opening">${escapeHtml(openingWords(article, length))} <a class="more" href="${href(site, article.path)}" aria-label="${t.home.more}${t.colon}${escapeHtml(article.title)}">${t.home.more}</a></p>${heads}</article>
`;
}

function headline(article: Article, site: Site): string {
  return `<a href="${href(site, article.path)}">${escapeHtml(article.title)}</a>`;
}

/** How an article begins, in at most `length` characters, ending where a sentence or clause does if it can. */
export function openingWords(article: Article, length: number): string {
  const texts = article.blocks.filter((block) => block.kind === 'lead' || block.kind === 'paragraph');
  const text = texts[0]?.text ?? '';
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = Math.max(...['。', '！', '？', '；', '. '].map((mark) => cut.lastIndexOf(mark)));
  return end > length / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, -1)}……`;
}
