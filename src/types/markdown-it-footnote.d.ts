/** Footnotes for markdown-it; what its rules are called is said in src/content/markdown.ts. */
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  export default function footnotes(markdown: MarkdownIt): void;
}
