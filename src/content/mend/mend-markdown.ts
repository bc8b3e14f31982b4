import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { codeInFences } from '../fences.ts';
import { withoutPastedTags } from '../pasted-tags.ts';
import { type TypedMarkCode, typedMarks, typedMarksIn } from '../typed-marks.ts';
import type { Mend, Mended } from './mend.ts';

const han = /[\p{Script=Han}，。、：；！？（）《》]/u;

/** What may be mended in a body beside its headings. */
export interface BodyMending {
  /** The file's 1-based line that the body begins on. */
  firstLine: number;
  /** Whether straight quotation marks may become those of the language: nothing quotes them, and they were not received so. */
  quotes: boolean;
  /** The language that the article is in. */
  language: Language;
  /** Whether half-width punctuation may become full-width, likewise. */
  marks: boolean;
}

/** Mends the body of an article in Chinese: pasted tags, headings typed wrong, spaces beside digits, marks and quotation marks. */
export function mendMarkdown(body: string, { firstLine, quotes, marks, language }: BodyMending): Mended {
  const { quoteOpen, quoteClose } = formatOf(language).marks;
  const mends: Mend[] = [];
  const add = (what: Mend['what'], line: number, count = 1) => mends.push({ what, line, count });
  const pasted = withoutPastedTags(body);
  if (pasted.count > 0)
    add('pasted-tags', firstLine + body.slice(0, pasted.at).split('\n').length - 1, pasted.count);
  /** Mends a line but for code and addresses. */
  const change = (what: TypedMarkCode, line: number, text: string): string =>
    text
      .split(/(`[^`]*`|\]\([^)]*\))/)
      .map((piece, index) => {
        if (index % 2 === 1) return piece;
        add(what, line, typedMarksIn(piece, what).length);
        return piece.replace(typedMarks[what].pattern, typedMarks[what].mended);
      })
      .join('');
  const isCode = codeInFences();
  const lines = pasted.text.split('\n').map((typed, index) => {
    if (isCode(typed)) return typed;
    const line = firstLine + index;
    let text = typed.replace(/^ {0,3}(#{2,6})(?=[^#\s])/, '$1 ');
    if (text !== typed) add('heading-no-space', line);
    const narrow = text.replace(
      /^[ \u3000]{0,4}(＃{2,4})[ \u3000]*(?=[^＃\s])/,
      (_all, marks: string) => `${'#'.repeat(marks.length)} `,
    );
    if (narrow !== text) add('heading-fullwidth', line);
    text = narrow;
    if (!text.startsWith('#')) text = change('spaces-beside-digits', line, text);
    if (marks) text = change('halfwidth-punctuation', line, text);
    const curly = quotes ? pairedQuotes(text, quoteOpen, quoteClose) : text;
    if (curly !== text) add('quotes-straight', line, (text.split('"').length - 1) / 2);
    return curly;
  });
  return { text: lines.join('\n'), mends };
}

/**
 * A line with its pairs of straight quotation marks made those of the language, “” or 「」. It stays as it is when not every mark
 * pairs, when a pair has no Chinese beside it, or when one stands inside a curly pair and would have
 * to be a single one. What is Markdown's own (links, code, HTML) is not touched.
 */
function pairedQuotes(line: string, open: string, close: string): string {
  const pieces = line.split('"');
  if (pieces.length === 1 || pieces.length % 2 === 0 || /[`<\\]|\]\(/.test(line)) return line;
  let curly = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [before = '', inside = '', after = ''] = pieces.slice(at - 1, at + 2);
    const beside = [before.at(-1), inside[0], inside.at(-1), after[0]];
    const isNested = curly.lastIndexOf(open) > curly.lastIndexOf(close);
    if (!beside.some((character = '') => han.test(character))) return line;
    if (isNested || inside !== inside.trim() || inside === '' || /[“”「」]/.test(inside)) return line;
    if (/\d$/.test(before) && !han.test(inside.charAt(0))) return line;
    curly += open + inside + close + after;
  }
  return curly;
}
