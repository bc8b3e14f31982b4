import type { InlineObject, Line, Look } from '../../line.ts';
import { textLine } from '../../line.ts';
import type { Inline } from '../inline-text.ts';
import { InlineReader } from './inline.ts';
import { paragraphProperties } from './properties.ts';
import type { Float, Story } from './reading.ts';
import { childOf, elementsOf, type XmlElement } from './xml.ts';

/** The longest text that a level of the outline makes a heading. */
const longestHeading = 150;

/** Reads a paragraph as lines, one for each of its soft lines; `breaks` says that a page ends within it. */
export function readParagraph(element: XmlElement, story: Story): { lines: Line[]; breaks: boolean } {
  const { reading } = story;
  const { styles, numbering } = reading;
  const own = paragraphProperties(childOf(element, 'w:pPr'));
  const style = styles.paragraph(own.style);
  const set = styles.merged(style, own);
  const inContents = story.fields.inContents;
  const reader = new InlineReader(story, style);
  reader.read(elementsOf(element));
  const inline = reader.finish();
  story.fields.endParagraph();
  const number =
    set.list && set.list !== '0' ? numbering.next(set.list, set.listLevel, own.style) : undefined;
  const role = inContents || story.fields.inContents ? 'contents' : style.role;
  const text = inline.text.trim();
  const outline = role === 'title' ? 1 : (set.outline ?? 0);
  const isHeading =
    outline > 0 && text.length <= longestHeading && role !== 'contents' && role !== 'subtitle';
  const isItem =
    number !== undefined &&
    number.kind !== 'text' &&
    text !== '' &&
    !isHeading &&
    !inline.bold &&
    role !== 'contents';
  const look: Look = {
    ...inline.look,
    ...(set.align && { align: set.align }),
    ...(role && { style: role }),
    ...(set.frame && { boxed: true }),
    ...(set.ruled && { ruled: true }),
    ...(set.breaksBefore && { breaksBefore: true }),
  };
  const common: Partial<Line> = {
    mark: isHeading ? 'heading' : isItem ? 'item' : 'text',
    bold: inline.bold,
    look,
    ...(isHeading && { level: outline }),
    ...(isItem && number.kind === 'ordered' && { order: number.value }),
  };
  const isShown = text !== '' || (story.inCell === true && number?.kind !== 'bullet');
  const isNumbered = number && !isItem && isShown && (number.kind !== 'bullet' || !isHeading);
  if (isNumbered) reading.render('', number.text);
  const numbered = isNumbered ? withNumber(inline, number.text) : inline;
  return { lines: softLines(numbered, common, set.indented ?? false), breaks: reader.breaks };
}

type FloatingInline = Inline & { floats: Float[] };

function withNumber(inline: FloatingInline, number: string): FloatingInline {
  const lead = /^\s*/.exec(inline.text)?.[0].length ?? 0;
  const floats = inline.floats.map((float) =>
    float.at > lead ? { ...float, at: float.at + number.length } : float,
  );
  return { ...inline, text: inline.text.slice(0, lead) + number + inline.text.slice(lead), floats };
}

/** The lines of a paragraph, and what stands above, below and between them. */
function softLines(
  { text, objects, floats }: FloatingInline,
  common: Partial<Line>,
  indented: boolean,
): Line[] {
  const lines: Line[] = [];
  const put = (more: readonly Float[]): void => {
    for (const float of more) lines.push(...float.lines);
  };
  put(floats.filter(({ place }) => place === 'above'));
  const inner = floats.filter(({ place }) => place === 'inline');
  let [start, next, gap] = [0, 0, 1];
  for (const piece of text.split('\n')) {
    const end = start + piece.length;
    const here = inner.filter(({ at }) => at >= start && at <= end);
    const first = start + (/^[\s\ufffc]*/.exec(piece)?.[0].length ?? 0);
    put(here.filter(({ at }) => at <= first));
    const count = piece.split('\ufffc').length - 1;
    const own: InlineObject[] = objects.slice(next, next + count);
    next += count;
    const trimmed = piece.trim();
    if (trimmed !== '') {
      lines.push({
        ...textLine(trimmed, gap, indented || /^(?:[\u3000\t]| {2}|\u00a0{2})/.test(piece)),
        // A soft break within an item begins a text of its own.
        ...(common.mark === 'item' && gap === 0 ? { ...common, mark: 'text', order: undefined } : common),
        ...(own.length > 0 && { objects: own }),
      });
      gap = 0;
    } else if (gap === 0) gap = 1;
    put(here.filter(({ at }) => at > first));
    start = end + 1;
  }
  put(floats.filter(({ place }) => place === 'below'));
  return lines;
}
