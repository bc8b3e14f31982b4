import type { Site, TextPage } from '../../archive/types.ts';
import type { Block, Inline } from '../../content/block.ts';
import { absoluteUrl } from '../format/address.ts';
import type { BodyOptions } from './article-body.ts';
import { type Html, html, type Part } from './html.ts';

type Note = Extract<Block, { kind: 'note' }>;
type Reference = Extract<Inline, { kind: 'note' }>;
type Medium = NonNullable<BodyOptions['medium']>;

/**
 * A reference to a note. On the page it leads to the note and the note leads back; in a feed it leads to the note on the
 * page, since entries stand beside one another there and ids would be of several.
 */
export function noteReferenceHtml(
  { number, reference }: Reference,
  { path }: Pick<TextPage, 'path'>,
  site: Site,
  medium: Medium,
): Html {
  const mark = `[${number}]`;
  const id = medium === 'page' ? html` id="${referenceId(number, reference)}"` : '';
  if (medium === 'print') return html`<sup${id}>${mark}</sup>`;
  if (medium === 'feed')
    return html`<sup><a href="${absoluteUrl(site, `${path}#fn${number}`)}">${mark}</a></sup>`;
  return html`<sup${id}><a href="#fn${number}" role="doc-noteref">${mark}</a></sup>`;
}

/** The notes below a text, on the page each with ways back to where the text refers to it; empty when there are none. */
export function notesHtml(
  notes: readonly Note[],
  inlineOf: (note: Note) => (inlines: readonly Inline[]) => Part,
  site: Site,
  medium: Medium,
): Html | '' {
  if (notes.length === 0) return '';
  const { article } = site.strings;
  const items = notes.map((note) => {
    const inline = inlineOf(note);
    const { id, paragraphs } = note;
    const back = medium === 'page' ? waysBack(note, article.backToText) : '';
    const texts = paragraphs.map((each, index): Part => {
      const text = html`${inline(each)}${index === paragraphs.length - 1 ? back : ''}`;
      return paragraphs.length === 1 ? text : html`<p>${text}</p>`;
    });
    return html`<li${medium === 'page' ? html` id="${id}"` : ''}>${texts}</li>`;
  });
  const list = html`<ol>${items}</ol>`;
  if (medium === 'feed') return html`<hr>${list}\n`;
  return html`<section class="notes" role="doc-endnotes" aria-label="${article.notes}">${list}</section>\n`;
}

function waysBack({ number, references }: Note, label: string): Html[] {
  return Array.from({ length: references }, (_, index) => {
    const address = `#${referenceId(number, index + 1)}`;
    return html` <a class="back" href="${address}" role="doc-backlink" aria-label="${label}"></a>`;
  });
}

/** `fnref1`, and `fnref1-2` for the second reference to one note. */
function referenceId(number: number, reference: number): string {
  return reference === 1 ? `fnref${number}` : `fnref${number}-${reference}`;
}
