import { squeeze } from '../../archive/resolve/squeeze.ts';
import { cellsOf, type Line, type Look, styled, withoutObjects } from '../line.ts';
import type { DomElement } from './html-tree.ts';
import type { PageLog } from './page-log.ts';
import type { ReadingLog } from './reading-log.ts';

/** The lines from one to that before another, by their indices. */
export interface Span {
  from: number;
  to: number;
}

/** What was read of nodes, and which lines the watched elements have. */
export interface PageLines {
  lines: Line[];
  spans: ReadonlyMap<DomElement, Span>;
  log: PageLog;
}

/** What stands below a text and belongs to it. */
const credit =
  /^[（(【[\s]*(?:责任?编辑?|编辑|编审|校对|审[核校]|[初复终]审|值班|主编|总编|监制|签发|统筹|来源|稿源|作者|文字|记者|通讯员|摄影|供稿|供图|图片?[:：/／]|文[:：/／])/u;
/** Where a page stands in its site, which is said in few words. */
const path = /[>》›»→]\s*\S*$|(?:位置|导航)\s*[:：]|^(?:首页|主页|Home)\s*[/／|>-]/u;
/** What stands above a headline and belongs to it: a masthead. */
const masthead =
  /第\s*[\d一二三四五六七八九十百零〇]+\s*[期版号]|\d{4}\s*年\s*\d{1,2}\s*月|^\d{4}-\d{1,2}-\d{1,2}/u;

/** The lines of an article on a page, its headline marked as such; those that stand round its headline and its text are named as left out. */
export function articleLines(
  lines: readonly Line[],
  headline: Span | undefined,
  text: Span,
  log: ReadingLog,
): Line[] {
  const kept: Line[] = [];
  lines.forEach((line, at) => {
    if (headline && at >= headline.from && at < headline.to) kept.push(asHeadline(line));
    else if (at >= text.from && at < text.to) kept.push(line);
    else if (at < text.from ? isAbove(lines, at, headline) : credit.test(line.text) && line.text.length <= 80)
      kept.push(line);
    else if (line.mark === 'picture' && headline && at >= headline.to) kept.push(line);
    else if (line.mark !== 'picture') {
      const text = withoutObjects(cellsOf(line).join(' '));
      log.leftOut.push({ kind: 'around', text, ...(line.rows && { tables: 1 }) });
    }
  });
  return kept;
}

/** The lines with that of WeChat's account told apart: only its place says that it is no text. */
export function withAccount({ lines, spans }: PageLines): Line[] {
  const told = [...spans].flatMap(([{ attribs }, { from }]) => (attribs.id === 'js_name' ? [from] : []));
  return lines.map((line, at) =>
    told.includes(at) && line.mark === 'text'
      ? { ...styled(line, 'byline'), text: withoutObjects(line.text), objects: [] }
      : line,
  );
}

/** A number that an account sets above a headline to adorn it. */
const ornament = /^(?:PART|NO)?[.\s]*\d{1,2}$/i;

/** Leaves out the numbers that stand alone above the headlines of a post; the headlines stand in their order without them. */
export function withoutOrnaments(lines: readonly Line[], log: ReadingLog): Line[] {
  const isOrnament = ({ text, mark, bold, look }: Line, at: number): boolean =>
    mark === 'text' &&
    ornament.test(text) &&
    (bold === true || look?.align === 'center') &&
    (lines[at + 1]?.bold === true || lines[at + 1]?.look?.align === 'center');
  return lines.filter((line, at) => {
    const isLeft = isOrnament(line, at);
    if (isLeft) log.leftOut.push({ kind: 'around', text: withoutObjects(line.text) });
    return !isLeft;
  });
}

/** How many lines from the top a headline may stand that nothing but its words tell. */
const deepest = 12;

/** Marks the line that has the title that the page says it has, where no line is marked as a headline yet. */
export function markHeadline(lines: readonly Line[], title = ''): Line[] {
  const told = lines.some(({ look }) => look?.style === 'title');
  const at = lines.findIndex(
    ({ text, mark }, index) =>
      index < deepest &&
      mark !== 'picture' &&
      squeeze(text).length >= 4 &&
      squeeze(title).startsWith(squeeze(text)),
  );
  return told || at === -1
    ? [...lines]
    : lines.map((line, index) => (index === at ? asHeadline(line) : line));
}

/** Whether a line above the text belongs to the article: all below the headline, and what introduces it. */
function isAbove(lines: readonly Line[], at: number, headline: Span | undefined): boolean {
  const line = lines[at];
  if (!line || !headline) return false;
  if (at >= headline.to) return true;
  if (line.mark === 'picture' || (line.text.length <= 200 && path.test(line.text))) return false;
  const isNext = at === headline.from - 1 && line.text.length <= 40;
  return isNext || line.look?.style === 'kicker' || masthead.test(line.text);
}

function asHeadline(line: Line): Line {
  return line.mark === 'picture' ? line : { ...styled(line, 'title'), mark: 'heading', level: 1 };
}

/** The longest line that stands below a picture to say what it shows. */
const longestCaption = 80;

/**
 * Marks the short lines below pictures as captions that are set apart from the text by their size, their colour, or
 * their place in the middle.
 */
export function markCaptions(lines: readonly Line[]): Line[] {
  const body = bodyLook(lines);
  const marked: Line[] = [];
  for (const line of lines) {
    const above = marked.at(-1);
    const isBelow = line.mark === 'text' && line.text.length <= longestCaption && !line.bold;
    const look = line.look ?? {};
    if (above?.mark === 'picture' && isBelow && !look.style && isApart(look, body))
      marked.push(styled(line, 'caption'));
    else if (above && above.look?.style === 'caption' && isBelow && goesOn(line, above, marked.at(-2)))
      marked[marked.length - 1] = {
        ...above,
        text: `${above.text} ${line.text}`,
        ...(line.objects && { objects: [...(above.objects ?? []), ...line.objects] }),
      };
    else marked.push(line);
  }
  return marked;
}

/** Whether a line is the end of a caption of more lines: who took the picture, or what stands with the rest of it. */
function goesOn({ text, look }: Line, above: Line, before: Line | undefined): boolean {
  if (before?.mark !== 'picture' || above.text.length > longestCaption) return false;
  return look?.style === 'caption' || /^[（(]?[^。]{2,20}(?:摄|供图|提供|制图)[）)]?$/u.test(text);
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
