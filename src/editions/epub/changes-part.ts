import { html, type Part } from '../../rendering/html/html.ts';
import { issueReference } from '../../rendering/issue/issue-name.ts';
import { correctionsOf, notesOn } from '../text/article-notes.ts';
import { articleFile, articlesOf, type Book, type BookPart } from './book.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The end of a book: what was corrected in its articles, how they were prepared, what rests on them; undefined where nothing is said. */
export function changesPart(book: Book): BookPart | undefined {
  const { site, issues } = book;
  const texts = articlesOf(book).flatMap((article) => {
    const corrections = correctionsOf(article, site);
    const notes = notesOn(article, site);
    if (corrections.length + notes.length === 0) return [];
    const of = issues.length > 1 ? html` <small>${issueReference(article.issue, site)}</small>` : '';
    return [
      html`<section>
<h2><a href="${articleFile(article)}" lang="${article.lang}" xml:lang="${article.lang}">${article.title}</a>${of}</h2>
${list(site.strings.article.corrections, corrections)}${list('', notes)}</section>\n`,
    ];
  });
  if (texts.length === 0) return undefined;
  const title = site.strings.editions.notes;
  const body = html`<section epub:type="appendix" role="doc-appendix">
<h1>${title}</h1>
${texts}</section>`;
  return { name: 'changes.xhtml', xhtml: xhtmlPage({ title, lang: site.language, body }) };
}

function list(head: string, lines: readonly string[]): Part {
  if (lines.length === 0) return '';
  return html`${head === '' ? '' : html`<p>${head}</p>\n`}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`;
}
