import type { Inline } from '../../content/block.ts';
import { escapeHtml } from './escape.ts';
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
): string {
  let html = '';
  for (const inline of inlines) html += oneInline(inline, cursor, resolve, inLink);
  return html;
}

function oneInline(inline: Inline, cursor: TextCursor, resolve: ResolveHref, inLink: boolean): string {
  switch (inline.kind) {
    case 'text':
      return markedText(inline.text, cursor, inLink);
    case 'code':
      return `<code>${markedText(inline.text, cursor, true)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.children, cursor, resolve, inLink)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.children, cursor, resolve, inLink)}</em>`;
    case 'deletion':
      return `<del>${inlineHtml(inline.children, cursor, resolve, inLink)}</del>`;
    case 'link': {
      const title = inline.title === '' ? '' : ` title="${escapeHtml(inline.title)}"`;
      const content = inlineHtml(inline.children, cursor, resolve, true);
      return `<a href="${escapeHtml(resolve(inline.href))}"${title}>${content}</a>`;
    }
    case 'image':
      return escapeHtml(inline.alt);
  }
}

function markedText(text: string, cursor: TextCursor, plain: boolean): string {
  const found = cursor.text.indexOf(text, cursor.at);
  if (found < 0) return escapeHtml(text);
  const end = found + text.length;
  cursor.at = end;
  const { links, evidence } = cursor.marks;
  let html = '';
  let at = found;
  for (const span of evidence) {
    if (span.end <= at || span.start >= end) continue;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    html += linkedText(cursor.text, at, from, plain ? [] : links);
    html += `<span class="ev">${linkedText(cursor.text, from, to, plain ? [] : links)}</span>`;
    at = to;
  }
  return html + linkedText(cursor.text, at, end, plain ? [] : links);
}

function linkedText(text: string, from: number, to: number, links: LinkMark[]): string {
  let html = '';
  let at = from;
  for (const link of links) {
    if (link.end <= at || link.start >= to) continue;
    const start = Math.max(link.start, at);
    const end = Math.min(link.end, to);
    html += escapeHtml(text.slice(at, start));
    html += `<a href="${escapeHtml(link.href)}" data-mention="${link.kind}">${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}
