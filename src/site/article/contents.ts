import type { Article, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { escapeHtml } from '../html/escape.ts';

/** The table of contents: the article's headings of the first rank, when there are at least two. */
export function articleContents(article: Article, site: Site): string {
  const headings = article.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  if (headings.length < 2) return '';
  const title = strings(site.language).article.contents;
  const items = headings.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="toc" aria-label="${title}"><h2>${title}</h2><ol>${items.join('')}</ol></nav>\n`;
}
