import type { Issue } from '../../archive/types.ts';
import { fullTitle } from '../../rendering/article/article-texts.ts';
import { html } from '../../rendering/html/html.ts';
import { issueHeading } from '../../rendering/issue/issue-name.ts';
import { articleFile, type Book, type BookPart, issueFile } from './book.ts';
import { pagesOf } from './printed-pages.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The contents of a book, which readers of books take their menu from, with its landmarks and the pages of the paper. */
export function contentsPart(book: Book, hasChanges: boolean): BookPart {
  const { site, issues } = book;
  const t = site.strings;
  const articles = (issue: Issue) =>
    issue.articles.map(
      (article) =>
        html`<li><a href="${articleFile(article)}" lang="${article.lang}" xml:lang="${article.lang}">${fullTitle(article)}</a></li>\n`,
    );
  const entries =
    issues.length === 1
      ? issues.map(articles)
      : issues.map(
          (issue) =>
            html`<li><a href="${issueFile(issue)}">${issueHeading(issue, site)}</a>\n<ol>${articles(issue)}</ol></li>\n`,
        );
  const changes = hasChanges ? html`<li><a href="changes.xhtml">${t.editions.notes}</a></li>\n` : '';
  const pages = pagesOf(book).map(
    ({ id, name, article }) => html`<li><a href="${articleFile(article)}#${id}">${name}</a></li>\n`,
  );
  const first = issues.slice(0, 1).map(issueFile);
  const body = html`<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${t.editions.contents}</h1>
<ol>
${entries}${changes}</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${t.editions.page.cover}</a></li>
<li><a epub:type="toc" href="contents.xhtml#toc">${t.editions.contents}</a></li>
${first.map((name) => html`<li><a epub:type="bodymatter" href="${name}">${book.title}</a></li>\n`)}</ol>
</nav>
${
  pages.length === 0
    ? ''
    : html`<nav epub:type="page-list" role="doc-pagelist" hidden="hidden">
<ol>
${pages}</ol>
</nav>`
}`;
  return { name: 'contents.xhtml', xhtml: xhtmlPage({ title: book.title, lang: site.language, body }) };
}
