import type { Article, Site } from '../../archive/types.ts';
import type { Block, Inline, List } from '../../content/block.ts';
import { sliceText } from '../../content/slice-text.ts';
import { strings } from '../../locales/readers.ts';
import { absoluteUrl, href } from '../format/address.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { captionHtml } from './caption-html.ts';
import { type Html, html, type Part, safe } from './html.ts';
import { inlineHtml, type ResolveHref, type TextCursor } from './inline-html.ts';
import { marksByBlock } from './passage-marks.ts';
import { pictureHtml } from './picture-html.ts';

/** How the body is wanted. */
export interface BodyOptions {
  site: Site;
  /** For feeds: absolute addresses, no ids, no marks, no mention links. */
  absolute?: boolean;
  /** Whether mentions lead to their records; they do unless `absolute`, `bare` or false. */
  links?: boolean;
  /** For a page of several articles, to be printed: no ids, no marks, headings a rank lower, pictures at once. */
  bare?: boolean;
  /** The sizes of the pictures, where they are known. */
  pictures?: Pictures;
}

/** The HTML of an article's blocks, each with its id and, on the page, an anchor that can be copied. */
export function renderArticleBody(article: Article, options: BodyOptions): Html {
  const { site, absolute = false, bare = false, pictures = new Map() } = options;
  const marks = absolute || bare || options.links === false ? new Map() : marksByBlock(article, site);
  const resolve: ResolveHref = (address) => resolveAddress(address, site, absolute);
  const blocks = article.blocks.map((block) => {
    const cursor: TextCursor = {
      text: block.text,
      at: 0,
      marks: marks.get(block.id) ?? { links: [], evidence: [] },
    };
    return html`${blockHtml(block, { article, site, absolute, bare, pictures, resolve, cursor })}\n`;
  });
  return html`${blocks}`;
}

interface BlockContext {
  article: Article;
  site: Site;
  absolute: boolean;
  bare: boolean;
  pictures: Pictures;
  resolve: ResolveHref;
  cursor: TextCursor;
}

function blockHtml(block: Block, context: BlockContext): Html {
  const { absolute, bare, article } = context;
  const id = absolute || bare ? '' : html` id="${block.id}"`;
  const anchor = absolute || bare ? '' : anchorHtml(block, context.site);
  const inline = (inlines: Inline[]) => inlineHtml(inlines, context.cursor, context.resolve);
  switch (block.kind) {
    case 'lead':
      return html`<p${id}${absolute ? '' : html` class="lead"`}>${inline(block.inlines)}${anchor}</p>`;
    case 'paragraph':
      return html`<p${id}>${inline(block.inlines)}${anchor}</p>`;
    case 'heading': {
      const level = bare ? block.level + 1 : block.level;
      return html`<h${level}${id}>${inline(block.inlines)}${anchor}</h${level}>`;
    }
    case 'list':
      return listHtml(block.list, inline, id);
    case 'quote':
      return html`<blockquote${id}>${block.paragraphs.map((each) => html`<p>${inline(each)}</p>`)}</blockquote>`;
    case 'table': {
      const table = tableHtml(block.head, block.rows, inline);
      if (absolute) return table;
      const label = sliceText(block.text.split('\n')[0] ?? '', 0, 80);
      return html`<div${id} class="wide" role="group" tabindex="0" aria-label="${label}">${table}</div>`;
    }
    case 'figure': {
      const when = bare ? 'at-once' : isFirst(block, article) ? 'first' : 'when-near';
      return html`<figure${id}>${pictureHtml(block, article, { ...context, when })}${captionHtml(block.caption)}</figure>`;
    }
  }
}

function anchorHtml(block: Block, site: Site): Html {
  const { article } = strings(site.language);
  const label = block.kind === 'heading' ? article.headingLink : article.paragraphLink(block.id);
  return html`<a class="pl" href="#${block.id}" aria-label="${label}"></a>`;
}

/** Whether a picture stands so near the beginning that it is seen as soon as the page is. */
function isFirst(block: Block, article: Article): boolean {
  return !article.cover && article.blocks.slice(0, 2).includes(block);
}

function listHtml(list: List, inline: (inlines: Inline[]) => Part, id: Part = ''): Html {
  const tag = safe(list.ordered ? 'ol' : 'ul');
  const start = list.ordered && list.start !== 1 ? html` start="${list.start}"` : '';
  const items = list.items.map(({ paragraphs, lists }) => {
    const only = paragraphs.length === 1;
    const texts = paragraphs.map((each) => (only ? inline(each) : html`<p>${inline(each)}</p>`));
    return html`<li>${texts}${lists.map((inner) => listHtml(inner, inline))}</li>`;
  });
  return html`<${tag}${id}${start}>${items}</${tag}>`;
}

function tableHtml(head: Inline[][], rows: Inline[][][], inline: (inlines: Inline[]) => Part): Html {
  const heads = head.map((cell) => html`<th scope="col">${inline(cell)}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`);
  return html`<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

/**
 * An address of the web stays as it is; one of the archive, which its check wrote from the base on, becomes the page's. Any
 * other leads nowhere.
 */
function resolveAddress(address: string, site: Site, absolute: boolean): string {
  if (/^(?:https?:|mailto:|tel:)/i.test(address)) return address;
  if (!address.startsWith('/')) return '#';
  const path = address.slice(1);
  return absolute ? absoluteUrl(site, path) : href(site, path);
}
