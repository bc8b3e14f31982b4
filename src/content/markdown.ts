import createParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/**
 * The Markdown of an article: CommonMark with tables, strikethrough and footnotes. Raw HTML is text. Indented
 * code, underlined headings and reference definitions are off: newspaper paragraphs begin with
 * spaces, rows of hyphens are ornaments, and a definition would make words vanish. Of the footnotes' rules the one that
 * reads a note's text is used; the others leave out a note that nothing refers to, and hide a reference to none.
 */
export function createMarkdown(): MarkdownIt {
  const markdown = createParser({ html: false, linkify: false, typographer: false })
    .disable(['code', 'lheading', 'reference'])
    .enable(['table', 'strikethrough'])
    .use(footnotes)
    .disable(['footnote_inline', 'footnote_ref', 'footnote_tail']);
  markdown.inline.ruler.after('image', 'note', noteReference);
  return markdown;
}

const reference = /\[\^([^\s\]]+)\]/y;

/** `[^1]` in running text, whether there is such a note or not. */
function noteReference(state: StateInline, silent: boolean): boolean {
  reference.lastIndex = state.pos;
  const [written, label] = reference.exec(state.src) ?? [];
  if (written === undefined || state.pos + written.length > state.posMax) return false;
  if (!silent) state.push('note', '', 0).meta = { label };
  state.pos += written.length;
  return true;
}

/** A Markdown text with its character references and backslashes resolved, as the parser does it in destinations. */
export const unescapeMarkdown: (text: string) => string = createParser().utils.unescapeAll;

export type { MarkdownIt, Token };
