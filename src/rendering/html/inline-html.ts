import type { Mention } from '../../archive/types.ts';
import type { Inline } from '../../content/block.ts';
import { type Html, html, type Part, safe } from './html.ts';
import type { Marks, Span } from './passage-marks.ts';

/** How far a block's text has been written, and what is still to be marked in it. */
export interface TextCursor extends Marks {
  /** The block's text without markup. */
  text: string;
  at: number;
  /** Turns an address inside the text, of the archive or another site, into one as the page needs it. */
  resolve: (address: string) => string;
  /** The HTML of a reference to a note. */
  note: (reference: Extract<Inline, { kind: 'note' }>) => Html;
}

const tags = { strong: safe('strong'), emphasis: safe('em'), deletion: safe('del') };

/** The HTML of a run of text, with mentions linked and evidence marked; moves the cursor on. */
export function inlineHtml(inlines: readonly Inline[], cursor: TextCursor, inLink = false): Part[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return markedText(inline.text, cursor, inLink);
      case 'code':
        return html`<code>${markedText(inline.text, cursor, true)}</code>`;
      case 'break':
        return html`<br>`;
      case 'image':
        return inline.alt;
      case 'note':
        return cursor.note(inline);
      case 'link': {
        const title = inline.title === '' ? '' : html` title="${inline.title}"`;
        return html`<a href="${cursor.resolve(inline.href)}"${title}>${inlineHtml(inline.children, cursor, true)}</a>`;
      }
      default: {
        const tag = tags[inline.kind];
        return html`<${tag}>${inlineHtml(inline.children, cursor, inLink)}</${tag}>`;
      }
    }
  });
}

function markedText(words: string, cursor: TextCursor, plain: boolean): Part {
  const { text, resolve } = cursor;
  const start = text.indexOf(words, cursor.at);
  if (start < 0) return words;
  cursor.at = start + words.length;
  const unmarked = (from: number, to: number) => text.slice(from, to);
  const link = (from: number, to: number, { record: { path, kind } }: Mention) =>
    html`<a href="${resolve(`/${path}`)}" data-mention="${kind}">${text.slice(from, to)}</a>`;
  const linked = (from: number, to: number) => cut(from, to, plain ? [] : cursor.links, unmarked, link);
  const mark = (from: number, to: number) => html`<span class="ev">${linked(from, to)}</span>`;
  return cut(start, cursor.at, cursor.evidence, linked, mark);
}

/** A stretch of text as what lies between marks and what lies inside each. */
function cut<Mark extends Span>(
  start: number,
  end: number,
  marks: readonly Mark[],
  between: (from: number, to: number) => Part,
  inside: (from: number, to: number, mark: Mark) => Part,
): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    parts.push(between(at, from), inside(from, to, mark));
    at = to;
  }
  parts.push(between(at, end));
  return parts;
}
