import type { Inline } from '../../content/block.ts';
import { html, type Part } from './html.ts';
import type { LinkMark, Marks } from './passage-marks.ts';

/** How far a block's text has been written, and what is still to be marked in it. */
export interface TextCursor {
  /** The block's text without markup. */
  text: string;
  at: number;
  marks: Marks;
}

/** Addresses inside texts: a page of the archive or another site, as the page needs it. */
export type ResolveHref = (href: string) => string;

/** The HTML of a run of text, with mentions linked and evidence marked; moves the cursor on. */
export function inlineHtml(
  inlines: Inline[],
  cursor: TextCursor,
  resolve: ResolveHref,
  inLink = false,
): Part[] {
  return inlines.map((inline) => oneInline(inline, cursor, resolve, inLink));
}

function oneInline(inline: Inline, cursor: TextCursor, resolve: ResolveHref, inLink: boolean): Part {
  switch (inline.kind) {
    case 'text':
      return markedText(inline.text, cursor, inLink);
    case 'code':
      return html`<code>${markedText(inline.text, cursor, true)}</code>`;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${inlineHtml(inline.children, cursor, resolve, inLink)}</strong>`;
    case 'emphasis':
      return html`<em>${inlineHtml(inline.children, cursor, resolve, inLink)}</em>`;
    case 'deletion':
      return html`<del>${inlineHtml(inline.children, cursor, resolve, inLink)}</del>`;
    case 'link': {
      const title = inline.title === '' ? '' : html` title="${inline.title}"`;
      const content = inlineHtml(inline.children, cursor, resolve, true);
      return html`<a href="${resolve(inline.href)}"${title}>${content}</a>`;
    }
    case 'image':
      return inline.alt;
  }
}

function markedText(text: string, cursor: TextCursor, plain: boolean): Part {
  const found = cursor.text.indexOf(text, cursor.at);
  if (found < 0) return text;
  const end = found + text.length;
  cursor.at = end;
  const links = plain ? [] : cursor.marks.links;
  const parts: Part[] = [];
  let at = found;
  for (const span of cursor.marks.evidence) {
    if (span.end <= at || span.start >= end) continue;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    parts.push(linkedText(cursor.text, at, from, links));
    parts.push(html`<span class="ev">${linkedText(cursor.text, from, to, links)}</span>`);
    at = to;
  }
  return [...parts, linkedText(cursor.text, at, end, links)];
}

function linkedText(text: string, from: number, to: number, links: LinkMark[]): Part {
  const parts: Part[] = [];
  let at = from;
  for (const link of links) {
    if (link.end <= at || link.start >= to) continue;
    const start = Math.max(link.start, at);
    const end = Math.min(link.end, to);
    parts.push(text.slice(at, start));
    parts.push(html`<a href="${link.href}" data-mention="${link.kind}">${text.slice(start, end)}</a>`);
    at = end;
  }
  return [...parts, text.slice(at, to)];
}
