import type { Article } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';
import { type Html, html, type Part, safe } from '../../rendering/html/html.ts';
import { pictureFile } from '../../rendering/html/picture-html.ts';
import { type FoldedList, foldBlocks, type RunMakers } from '../text/fold-blocks.ts';
import type { Book } from './book.ts';
import { linkTarget } from './book-links.ts';

/** The XHTML of the blocks of an article, each with its id; its notes come last, where readers of books show them above the text. */
export function bookBlocks(article: Article, book: Book): Html[] {
  return foldBlocks<Part, Html>(article.blocks, {
    runs: bookRuns(book),
    blocks: {
      paragraph: (runs, { id, kind }) =>
        html`<p id="${id}"${kind === 'lead' ? html` class="lead"` : ''}>${runs}</p>\n`,
      heading: (runs, { id, level }) => html`<h${level} id="${id}">${runs}</h${level}>\n`,
      list: (list, { id }) => html`${listXhtml(list, html` id="${id}"`)}\n`,
      quote: (paragraphs, { id }) =>
        html`<blockquote id="${id}">${paragraphs.map((runs) => html`<p>${runs}</p>`)}</blockquote>\n`,
      table({ head, rows }, { id, alignment, text }) {
        const row = (tag: 'th' | 'td', cells: readonly (readonly Part[])[]) =>
          html`<tr>${cells.map((runs, column) => cellXhtml(tag, runs, alignment[column]))}</tr>\n`;
        const label = sliceText(text.split('\n')[0] ?? '', 0, 80);
        return html`<div id="${id}" class="table" role="group" tabindex="0" aria-label="${label}">
<table${head.length > 5 ? html` class="wide"` : ''}><thead>${row('th', head)}</thead>${
          rows.length > 0 ? html`<tbody>${rows.map((cells) => row('td', cells))}</tbody>` : ''
        }</table></div>\n`;
      },
      figure: ({ id, src, alt, caption }) =>
        html`<figure id="${id}">${pictureXhtml({ file: pictureFile(src, article), alt }, book)}${
          caption === '' ? '' : html`<figcaption>${caption}</figcaption>`
        }</figure>\n`,
      note: (paragraphs, { id, number }) =>
        html`<aside id="${id}" epub:type="footnote" role="doc-footnote">${paragraphs.map(
          (runs, index) =>
            html`<p>${index === 0 ? html`<a href="#${referenceId(number, 1)}">[${number}]</a> ` : ''}${runs}</p>`,
        )}</aside>\n`,
    },
  });
}

/** A picture of a book, with its size; empty where the site has none. */
export function pictureXhtml({ file, alt }: { file: string; alt: string }, { pictures }: Book): Part {
  const picture = pictures.take(file);
  if (!picture) return '';
  const { path, width, height } = picture;
  return html`<img src="${path}" alt="${alt}" width="${width}" height="${height}"/>`;
}

function bookRuns(book: Book): RunMakers<Part> {
  return {
    text: ({ text }) => text,
    code: ({ text }) => html`<code>${text}</code>`,
    strong: (runs) => html`<strong>${runs}</strong>`,
    emphasis: (runs) => html`<em>${runs}</em>`,
    deletion: (runs) => html`<del>${runs}</del>`,
    link(runs, { href }) {
      const target = linkTarget(href, book);
      return target === undefined ? runs : html`<a href="${target}">${runs}</a>`;
    },
    note: ({ number, reference }) =>
      html`<sup><a id="${referenceId(number, reference)}" href="#fn${number}" epub:type="noteref" role="doc-noteref">[${number}]</a></sup>`,
    break: () => html`<br/>`,
  };
}

function referenceId(number: number, reference: number): string {
  return `ref${number}-${reference}`;
}

/** A cell; one of a head that says nothing is no heading. */
function cellXhtml(tag: 'th' | 'td', runs: readonly Part[], alignment: string | undefined): Html {
  const aligned = alignment ? html` class="${alignment}"` : '';
  return tag === 'th' && runs.length > 0
    ? html`<th scope="col"${aligned}>${runs}</th>`
    : html`<td${aligned}>${runs}</td>`;
}

function listXhtml({ ordered, start, items }: FoldedList<Part>, id: Part = ''): Html {
  const tag = safe(ordered ? 'ol' : 'ul');
  const from = ordered && start !== 1 ? html` start="${start}"` : '';
  const inside = items.map(({ paragraphs, lists }) => {
    const texts = paragraphs.map((runs) => (paragraphs.length === 1 ? runs : html`<p>${runs}</p>`));
    return html`<li>${texts}${lists.map((list) => listXhtml(list))}</li>`;
  });
  return html`<${tag}${id}${from}>${inside}</${tag}>`;
}
