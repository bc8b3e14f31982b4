import createParser, { type MarkdownIt, type Token } from 'markdown-it';

/** The deepest that lists and quotations may stand in one another, in the parser's levels (a list takes two). */
export const deepestBlock = 12;

/**
 * The Markdown of an article: CommonMark with tables and strikethrough. Raw HTML is text. Indented
 * code, underlined headings and reference definitions are off: newspaper paragraphs begin with
 * spaces, rows of hyphens are ornaments, and a definition would make words vanish.
 */
export function createMarkdown(): MarkdownIt {
  return createParser({ html: false, linkify: false, typographer: false })
    .disable(['code', 'lheading', 'reference'])
    .enable(['table', 'strikethrough']);
}

/** A Markdown text with its character references and backslashes resolved, as the parser does it in destinations. */
export const unescapeMarkdown: (text: string) => string = createParser().utils.unescapeAll;

export type { MarkdownIt, Token };
