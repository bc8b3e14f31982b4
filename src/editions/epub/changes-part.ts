import type { Article, Site } from '../../archive/types.ts';
import { correctionSentence, preparationOf } from '../../rendering/article/preparation.ts';
import { type Html, html } from '../../rendering/html/html.ts';
import { issueReference } from '../../rendering/issue/issue-name.ts';
import { articleFile, articlesOf, type Book, type BookPart } from './book.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The end of a book: what was corrected in its articles, and how their texts were prepared; undefined where nothing was. */
export function changesPart(book: Book): BookPart | undefined {
  const { site, issues } = book;
  const texts = articlesOf(book).flatMap((article) => {
    const lists = changesOf(article, site);
    if (lists.length === 0) return [];
    const of = issues.length > 1 ? html` <small>${issueReference(article.issue, site)}</small>` : '';
    return [
      html`<section>
<h2><a href="${articleFile(article)}" lang="${article.lang}" xml:lang="${article.lang}">${article.title}</a>${of}</h2>
${lists}</section>\n`,
    ];
  });
  if (texts.length === 0) return undefined;
  const title = site.strings.article.repairs;
  const body = html`<section epub:type="appendix" role="doc-appendix">
<h1>${title}</h1>
${texts}</section>`;
  return { name: 'changes.xhtml', xhtml: xhtmlPage({ title, lang: site.language, body }) };
}

function changesOf(article: Article, site: Site): Html[] {
  const t = site.strings.article;
  const corrected = article.corrections.map((correction) => correctionSentence(correction, t));
  const { head, sentences } = preparationOf(article, site);
  return [list(t.corrections, corrected), list(head, sentences)].flat();
}

function list(head: string, lines: readonly string[]): Html[] {
  if (lines.length === 0) return [];
  return [
    html`${head === '' ? '' : html`<p>${head}</p>\n`}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`,
  ];
}
