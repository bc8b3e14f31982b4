import { halfWidthMarks, withFullWidthMarks } from '../half-width.ts';
import { withoutPastedTags } from '../pasted-tags.ts';
import { spacesBesideDigits, withoutSpacesBesideDigits } from '../typed-spaces.ts';
import { type Mend, MendCount, type Mended } from './mend.ts';
import { curlyQuotes } from './straight-quotes.ts';

/** What may be mended in a body beside its headings. */
export interface BodyMending {
  /** The file's 1-based line that the body begins on. */
  firstLine: number;
  /** Whether straight quotation marks may become curly: nothing quotes them, and they were not received so. */
  quotes: boolean;
  /** Whether half-width punctuation may become full-width, likewise. */
  marks: boolean;
}

/** Mends the body of an article in Chinese: pasted tags, headings typed wrong, spaces beside digits, marks and quotation marks. */
export function mendMarkdown(body: string, { firstLine, quotes, marks }: BodyMending): Mended {
  const count = new MendCount();
  const pasted = withoutPastedTags(body);
  if (pasted.count > 0)
    count.add('pasted-tags', firstLine + body.slice(0, pasted.at).split('\n').length - 1, pasted.count);
  /** Mends a line but for code and addresses. */
  const change = (
    what: Mend['what'],
    line: number,
    text: string,
    find: (text: string) => number[],
    mend: (text: string) => string,
  ): string =>
    text
      .split(/(`[^`]*`|\]\([^)]*\))/)
      .map((piece, index) => {
        if (index % 2 === 1) return piece;
        count.add(what, line, find(piece).length);
        return mend(piece);
      })
      .join('');
  let fence = '';
  const lines = pasted.text.split('\n').map((typed, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(typed)?.[1] ?? '';
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) {
      fence = fence === '' ? mark : '';
      return typed;
    }
    if (fence !== '') return typed;
    const line = firstLine + index;
    let text = typed.replace(/^ {0,3}(#{2,6})(?=[^#\s])/, '$1 ');
    if (text !== typed) count.add('heading-no-space', line);
    const narrow = text.replace(
      /^[ \u3000]{0,4}(＃{2,4})[ \u3000]*(?=[^＃\s])/,
      (_all, marks: string) => `${'#'.repeat(marks.length)} `,
    );
    if (narrow !== text) count.add('heading-fullwidth', line);
    text = narrow;
    if (!text.startsWith('#')) {
      text = change('spaces-beside-digits', line, text, spacesBesideDigits, withoutSpacesBesideDigits);
    }
    if (marks) text = change('halfwidth-punctuation', line, text, halfWidthMarks, withFullWidthMarks);
    const curly = quotes ? curlyQuotes(text) : text;
    if (curly !== text) count.add('quotes-straight', line, (text.split('"').length - 1) / 2);
    return curly;
  });
  return { text: lines.join('\n'), mends: count.list };
}
