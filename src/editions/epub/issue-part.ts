import type { Article, Issue } from '../../archive/types.ts';
import { fullTitle } from '../../rendering/article/article-texts.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { html, type Part } from '../../rendering/html/html.ts';
import { shownCover } from '../../rendering/html/picture-html.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import { mastheadOf } from '../text/masthead.ts';
import { printedByline, printedCredits } from '../text/printed-credits.ts';
import { articleFile, type Book, type BookPart, issueFile } from './book.ts';
import { bookBlocks, pictureXhtml } from './book-blocks.ts';
import { type PrintedPage, pagesOf } from './printed-pages.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** An issue as parts of a book: what its masthead says, and its articles. */
export function issueParts(issue: Issue, book: Book): BookPart[] {
  const pages = pagesOf(book);
  return [frontPart(issue, book), ...issue.articles.map((article) => articlePart(article, book, pages))];
}

/** The masthead of an issue, and who made it: a line that stands upright where a language is written so. */
function frontPart(issue: Issue, { site }: Book): BookPart {
  const { title, tagline, publisher, name, date, number } = mastheadOf(issue, site);
  const lines = [tagline, publisher, name, date, number];
  const credits = printedCredits(issue.credits, site.language);
  const body = html`<section epub:type="titlepage" class="front">
<h1>${title}</h1>
${lines.map((line) => paragraph('', line))}
${credits.length === 0 ? '' : html`<div class="credits">${credits.map((credit) => html`<p>${credit}</p>`)}</div>\n`}<p class="web"><a href="${absoluteUrl(site, issue.path)}">${absoluteUrl(site, issue.path)}</a></p>
</section>`;
  return {
    name: issueFile(issue),
    xhtml: xhtmlPage({ title: issueTitle(issue, site), lang: site.language, body }),
  };
}

function articlePart(article: Article, book: Book, pages: readonly PrintedPage[]): BookPart {
  const { section, kicker, title, deck, lang } = article;
  const cover = shownCover(article);
  const picture = cover ? pictureXhtml(cover, book) : '';
  const page = pages.find((each) => each.article === article);
  const body = html`<section epub:type="chapter" role="doc-chapter" class="chapter">
<header>
${page ? html`<span id="${page.id}" epub:type="pagebreak" role="doc-pagebreak" title="${page.name}"></span>\n` : ''}${paragraph('section', section)}${paragraph('kicker', kicker)}<h1>${title}</h1>
${paragraph('deck', deck)}${paragraph('byline', printedByline(article, book.site).join('  '))}</header>
${picture === '' ? '' : html`<figure>${picture}</figure>\n`}${bookBlocks(article, book)}</section>`;
  return { name: articleFile(article), xhtml: xhtmlPage({ title: fullTitle(article), lang, body }) };
}

function paragraph(look: string, text: string): Part {
  if (text === '') return '';
  return html`<p${look === '' ? '' : html` class="${look}"`}>${text}</p>\n`;
}
