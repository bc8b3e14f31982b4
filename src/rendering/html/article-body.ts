import type { Site, TextPage } from '../../archive/types.ts';
import type { Block, Inline, List } from '../../content/block.ts';
import { sliceText } from '../../content/slice-text.ts';
import { absoluteUrl, href } from '../format/address.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { type Html, html, type Part, safe } from './html.ts';
import { inlineHtml, type TextCursor } from './inline-html.ts';
import { noteReferenceHtml, notesHtml } from './notes-html.ts';
import { type Marks, marksByBlock } from './passage-marks.ts';
import { captionHtml, pictureFile, pictureHtml } from './picture-html.ts';

/** How the body is wanted. */
export interface BodyOptions {
  site: Site;
  /**
   * Where it is shown: on the article's page; on one of several articles, to be printed, with no ids and no marks, headings a
   * rank lower and pictures at once; or in a feed, with whole addresses, no ids and no marks.
   */
  medium?: 'page' | 'print' | 'feed';
  /** The sizes of the pictures, where they are known. */
  pictures?: Pictures;
}

/** The HTML of an article's blocks, each with its id and, on the page, an anchor that can be copied. */
export function renderArticleBody(article: TextPage, options: BodyOptions): Html {
  const { site, medium = 'page', pictures = new Map() } = options;
  const resolve = (address: string) => resolveAddress(address, site, medium === 'feed');
  const marks = medium === 'page' ? marksByBlock(article) : new Map<string, Marks>();
  const note: TextCursor['note'] = (run) => noteReferenceHtml(run, article, site, medium);
  const inlineOf = ({ id, text }: Block) => {
    const { links, evidence } = marks.get(id) ?? { links: [], evidence: [] };
    const cursor: TextCursor = { text, at: 0, links, evidence, resolve, note };
    return (inlines: readonly Inline[]) => inlineHtml(inlines, cursor);
  };
  const blocks = article.blocks.filter((block) => block.kind !== 'note');
  const notes = article.blocks.filter((block) => block.kind === 'note');
  const texts = blocks.map(
    (block) => html`${blockHtml(block, inlineOf(block), article, { site, medium, pictures })}\n`,
  );
  return html`${texts}${notesHtml(notes, inlineOf, site, medium)}`;
}

function blockHtml(
  block: Exclude<Block, { kind: 'note' }>,
  inline: (inlines: readonly Inline[]) => Part,
  article: TextPage,
  { site, medium, pictures }: Required<BodyOptions>,
): Html {
  const absolute = medium === 'feed';
  const id = medium === 'page' ? html` id="${block.id}"` : '';
  const anchor = medium === 'page' ? anchorHtml(block, site) : '';
  switch (block.kind) {
    case 'lead':
      return html`<p${id}${absolute ? '' : html` class="lead"`}>${inline(block.inlines)}${anchor}</p>`;
    case 'paragraph':
      return html`<p${id}>${inline(block.inlines)}${anchor}</p>`;
    case 'heading': {
      const level = medium === 'print' ? block.level + 1 : block.level;
      return html`<h${level}${id}>${inline(block.inlines)}${anchor}</h${level}>`;
    }
    case 'list':
      return listHtml(block.list, inline, id);
    case 'quote':
      return html`<blockquote${id}>${block.paragraphs.map((each) => html`<p>${inline(each)}</p>`)}</blockquote>`;
    case 'table': {
      const table = tableHtml(block, inline, absolute);
      if (absolute) return table;
      const label = sliceText(block.text.split('\n')[0] ?? '', 0, 80);
      return html`<div${id} class="wide" role="group" tabindex="0" aria-label="${label}">${table}</div>`;
    }
    case 'figure': {
      const when = medium === 'print' ? 'at-once' : isFirst(block, article) ? 'first' : 'when-near';
      const picture = { file: pictureFile(block.src, article), alt: block.alt };
      return html`<figure${id}>${pictureHtml(picture, { site, pictures, absolute, when })}${captionHtml(block.caption)}</figure>`;
    }
  }
}

function anchorHtml(block: Block, site: Site): Html {
  const { article } = site.strings;
  const label = block.kind === 'heading' ? article.headingLink : article.paragraphLink(block.id);
  return html`<a class="pl" href="#${block.id}" aria-label="${label}"></a>`;
}

/** Whether a picture stands so near the beginning that it is seen as soon as the page is. */
function isFirst(block: Block, article: TextPage): boolean {
  return !article.cover && article.blocks.slice(0, 2).includes(block);
}

function listHtml(list: List, inline: (inlines: readonly Inline[]) => Part, id: Part = ''): Html {
  const tag = safe(list.ordered ? 'ol' : 'ul');
  const start = list.ordered && list.start !== 1 ? html` start="${list.start}"` : '';
  const items = list.items.map(({ paragraphs, lists }) => {
    const only = paragraphs.length === 1;
    const texts = paragraphs.map((each) => (only ? inline(each) : html`<p>${inline(each)}</p>`));
    return html`<li>${texts}${lists.map((inner) => listHtml(inner, inline))}</li>`;
  });
  return html`<${tag}${id}${start}>${items}</${tag}>`;
}

/** Style sheets say how a class aligns a column; feeds have none, and readers of feeds know the older attribute. */
function tableHtml(
  { head, rows, alignment }: Extract<Block, { kind: 'table' }>,
  inline: (inlines: readonly Inline[]) => Part,
  inFeed: boolean,
): Html {
  const aligned = alignment.map((side) => {
    if (!side) return '';
    return inFeed ? html` class="${side}" align="${side}"` : html` class="${side}"`;
  });
  const of = (column: number): Part => aligned[column] ?? '';
  const heads = head.map((cell, column) => html`<th scope="col"${of(column)}>${inline(cell)}</th>`);
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, column) => html`<td${of(column)}>${inline(cell)}</td>`)}</tr>`,
  );
  return html`<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

/**
 * An address of the web stays as it is; one of the archive, which its check wrote from the base on, becomes the page's. Any
 * other leads nowhere.
 */
export function resolveAddress(address: string, site: Site, absolute: boolean): string {
  if (/^(?:https?:|mailto:|tel:)/i.test(address)) return address;
  if (!address.startsWith('/')) return '#';
  const path = address.slice(1);
  return absolute ? absoluteUrl(site, path) : href(site, path);
}
