import { squeeze } from '../archive/resolve/squeeze.ts';

/** A line of a received text. In a file that does not wrap its lines, a line is a paragraph. */
export interface Line {
  /** The characters without leading and trailing white space; the alternative text of a picture. */
  text: string;
  /** How many blank lines stand above it. */
  gap: number;
  /** Whether it begins with the white space of a paragraph's first line. */
  indented: boolean;
  /** What it is in the file that it came from; `text` where the file does not say. */
  mark: 'text' | 'heading' | 'item' | 'table' | 'picture';
  /** Where it begins in the received text without white space, in UTF-16 units. */
  start: number;
  /** Whether all of it is set bold. */
  bold?: boolean;
  /** How it looks in the document that it came from; absent where the format says nothing of looks. */
  look?: Look;
  /** What stands in the text as U+FFFC (OBJECT REPLACEMENT CHARACTER), one for each, in order. */
  objects?: InlineObject[];
  /** The level of a heading, from 1. */
  level?: number;
  /** The rows of a table. */
  rows?: string[][];
  /** The index of the picture that stands here. */
  picture?: number;
  /** The number of the first item of an ordered list; absent for a bullet. */
  order?: number;
}

/** How a paragraph looks: evidence for what it is. What the document does not say, styles and defaults included, is absent. */
export interface Look {
  /** The size of most of its characters, in points. */
  size?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** The colour of most of its characters as six hexadecimal digits; absent for black and automatic. */
  color?: string;
  /** The typeface of most of its characters. */
  font?: string;
  /** What a built-in style, or a page's own mark, says that it is. */
  style?:
    | 'title'
    | 'kicker'
    | 'subtitle'
    | 'byline'
    | 'heading'
    | 'contents'
    | 'caption'
    | 'quote'
    | 'header'
    | 'footer';
  /** Whether it stands in a text box or frame. */
  boxed?: boolean;
  /** Whether a rule or border runs along it. */
  ruled?: boolean;
  /** Whether a page or section begins with it. */
  breaksBefore?: boolean;
}

/** Something that stands within a line and is no character: a call of a note, or where a link begins and ends. */
export type InlineObject =
  | { kind: 'note'; note: number }
  | { kind: 'link'; address: string }
  | { kind: 'link-end' };

/** A line of plain text; its place is given later. */
export function textLine(text: string, gap: number, indented = false): Line {
  return { text, gap, indented, mark: 'text', start: 0 };
}

/** A line with what it is told to be by its style. */
export function styled(line: Line, style: NonNullable<Look['style']>): Line {
  return { ...line, look: { ...line.look, style } };
}

const indent = /^(?:\u3000+|[ \u00a0]{2,}|\t)/;

/** Parts a text into its lines that are not blank, each with the number of blank lines above it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed === '') gap += 1;
    else {
      lines.push(textLine(trimmed, gap, indent.test(raw)));
      gap = 0;
    }
  }
  return placed(lines);
}

/** The texts of a line: of a table each cell that has words. */
export function cellsOf({ rows, text }: Line): string[] {
  return rows ? rows.flat().filter((cell) => cell !== '') : [text];
}

/** The lines with their places in the text that they make. */
export function placed(lines: readonly Line[]): Line[] {
  let start = 0;
  return lines.map((line) => {
    const here = { ...line, start };
    start += charactersOf(line).length;
    return here;
  });
}

/** The text that lines make: what is kept beside the article where the file itself is no plain text. */
export function textOfLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (line.mark === 'picture') continue;
    const written = withoutObjects(line.rows ? line.rows.map((row) => row.join('\t')).join('\n') : line.text);
    text += `${text === '' ? '' : '\n'.repeat(line.gap + 1)}${line.indented ? '　　' : ''}${written}`;
  }
  return `${text}\n`;
}

/** The characters of a line without white space, as the proof against the received text counts them; a picture has none. */
export function charactersOf(line: Line): string {
  if (line.mark === 'picture') return '';
  return squeezed(cellsOf(line).join(''));
}

/** A text without white space and without the signs that stand for objects. */
export function squeezed(text: string): string {
  return squeeze(withoutObjects(text));
}

/** A text without the signs that stand for objects. */
export function withoutObjects(text: string): string {
  return text.replaceAll('\ufffc', '');
}
