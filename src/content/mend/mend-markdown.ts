import { spacesBesideDigits, withoutSpacesBesideDigits } from '../typed-spaces.ts';
import { MendCount, type Mended } from './mend.ts';
import { curlyQuotes } from './straight-quotes.ts';

/** What may be mended in a body beside its headings. */
export interface BodyMending {
  /** The file's 1-based line that the body begins on. */
  firstLine: number;
  /** Whether straight quotation marks may become curly: nothing quotes them, and they were not received so. */
  quotes: boolean;
}

/** Mends the body of an article in Chinese: headings typed wrong, spaces beside digits, straight quotation marks. */
export function mendMarkdown(body: string, { firstLine, quotes }: BodyMending): Mended {
  const count = new MendCount();
  let fence = '';
  const lines = body.split('\n').map((typed, index) => {
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
      const spaced = mendSpaces(text);
      count.add('spaces-beside-digits', line, spaced.count);
      text = spaced.text;
    }
    const curly = quotes ? curlyQuotes(text) : text;
    if (curly !== text) count.add('quotes-straight', line, (text.split('"').length - 1) / 2);
    return curly;
  });
  return { text: lines.join('\n'), mends: count.list };
}

/** Code and addresses keep their spaces. */
function mendSpaces(line: string): { text: string; count: number } {
  let count = 0;
  const pieces = line.split(/(`[^`]*`|\]\([^)]*\))/).map((piece, index) => {
    if (index % 2 === 1) return piece;
    count += spacesBesideDigits(piece).length;
    return withoutSpacesBesideDigits(piece);
  });
  return { text: pieces.join(''), count };
}
