import type { Line, Look } from '../line.ts';
import type { LeftOut } from './format.ts';
import type { Span } from './html-lines.ts';

/** Which lines of those that were read of a page are its headline and its text; the others stand round them. */
export interface Parts {
  headline: Span | undefined;
  text: Span;
}

/** What stands below a text and belongs to it. */
const credit =
  /^[（(【[\s]*(?:责任?编辑?|编辑|编审|校对|审[核校]|[初复终]审|值班|主编|总编|监制|签发|统筹|来源|稿源|作者|文字|记者|通讯员|摄影|供稿|供图|图片?[:：/／]|文[:：/／])/u;
/** What stands above a headline and belongs to it: a masthead. */
const masthead =
  /第\s*[\d一二三四五六七八九十百零〇]+\s*[期版号]|\d{4}\s*年\s*\d{1,2}\s*月|^\d{4}-\d{1,2}-\d{1,2}/u;

/** The lines of an article on a page, its headline marked as such; the others are named as left out. */
export function articleLines(
  lines: readonly Line[],
  { headline, text }: Parts,
): { lines: Line[]; leftOut: LeftOut[] } {
  const kept: Line[] = [];
  const leftOut: LeftOut[] = [];
  lines.forEach((line, at) => {
    if (headline && at >= headline.from && at < headline.to) kept.push(asHeadline(line));
    else if (at >= text.from && at < text.to) kept.push(line);
    else if (at < text.from ? isAbove(lines, at, headline) : credit.test(line.text) && line.text.length <= 80)
      kept.push(line);
    else if (line.text !== '' || line.rows)
      leftOut.push({ kind: 'around', text: line.rows?.flat().join(' ') ?? line.text });
  });
  return { lines: kept, leftOut };
}

/** Whether a line above the text belongs to the article: all below the headline, and what introduces it. */
function isAbove(lines: readonly Line[], at: number, headline: Span | undefined): boolean {
  const line = lines[at];
  if (!line || !headline || line.mark === 'picture') return false;
  if (at >= headline.to) return true;
  return (
    line.look?.style === 'kicker' ||
    masthead.test(line.text) ||
    (line.mark === 'heading' && at >= headline.from - 1)
  );
}

function asHeadline(line: Line): Line {
  return line.mark === 'picture'
    ? line
    : { ...line, mark: 'heading', level: 1, look: { ...line.look, style: 'title' } };
}

/** The longest line that stands below a picture to say what it shows. */
const longestCaption = 80;

/**
 * Marks the short lines below pictures as captions that are set apart from the text by their size, their colour, or
 * their place in the middle.
 */
export function markCaptions(lines: readonly Line[]): Line[] {
  const body = bodyLook(lines);
  return lines.map((line, at) => {
    const above = lines[at - 1];
    const isBelow = above?.mark === 'picture' && line.mark === 'text' && line.text.length <= longestCaption;
    if (!isBelow || line.look?.style || line.bold || !isApart(line.look ?? {}, body)) return line;
    return { ...line, look: { ...line.look, style: 'caption' } };
  });
}

function isApart(look: Look, body: Look): boolean {
  const isSmaller = look.size !== undefined && look.size < (body.size ?? 12);
  const isMiddle = look.align === 'center' && body.align !== 'center';
  return (
    isSmaller ||
    (isMiddle && (look.size ?? 12) <= (body.size ?? 12)) ||
    (isGrey(look.color) && look.color !== body.color)
  );
}

function isGrey(color: string | undefined): boolean {
  const parts = color?.match(/../g) ?? [];
  return parts.length === 3 && parts.every((part) => part === parts[0]);
}

/** The look that most of the text has. */
function bodyLook(lines: readonly Line[]): Look {
  const lengths = new Map<string, { look: Look; length: number }>();
  for (const { text, look = {} } of lines) {
    const key = `${look.size} ${look.align} ${look.color}`;
    const known = lengths.get(key) ?? { look, length: 0 };
    known.length += text.length;
    lengths.set(key, known);
  }
  const [most] = [...lengths.values()].sort((a, b) => b.length - a.length);
  return most?.look ?? {};
}
