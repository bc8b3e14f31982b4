import { childOf, elementsOf, findElement, textIn, type XmlElement } from '../docx/xml.ts';
import { noText } from './holdings.ts';
import { wordDrawing } from './open-drawing.ts';
import type { OpenList } from './open-lists.ts';
import type { OpenReading } from './open-reading.ts';
import type { Attributes } from './open-styles.ts';
import { wordTable } from './open-table.ts';
import { wordControl, wordElement, wordRun, wordSetting } from './word-element.ts';

/** Where content stands. */
interface Place {
  item?: ListPlace | undefined;
  /** How characters look within a paragraph; absent between paragraphs. */
  look?: Attributes;
}

/** Where a paragraph stands in a list. */
interface ListPlace {
  list: OpenList;
  depth: number;
  /** Whether the number of the item has been given to a paragraph, or the item has none. */
  isNumbered: boolean;
}

/** The most spaces that one element stands for. */
const mostSpaces = 100;

/** What stands between paragraphs, or in one, as a Word document has it; white space between paragraphs is nothing. */
export function wordContent(
  children: XmlElement['children'],
  reading: OpenReading,
  place: Place = {},
): XmlElement[] {
  const shown = place.look && reading.styles.look(place.look);
  return children.flatMap((child) => {
    if (typeof child !== 'string') return translated(child, reading, place);
    const text = child.replace(/[\t\n\r ]+/g, ' ');
    return text === '' || (!place.look && text.trim() === '') ? [] : [wordRun(text, shown)];
  });
}

function translated(element: XmlElement, reading: OpenReading, place: Place): XmlElement[] {
  const { name, attributes, children } = element;
  const inner = (own: Attributes = {}): XmlElement[] =>
    wordContent(children, reading, place.look ? { look: { ...place.look, ...own } } : place);
  const run = (child: XmlElement): XmlElement[] => [wordElement('w:r', {}, [child])];
  if (noText.test(name)) return [];
  if (name.startsWith('draw:')) return wordDrawing(element, reading).flatMap(run);
  switch (name) {
    case 'text:p':
    case 'text:h':
      return paragraph(element, reading, place.item);
    case 'text:list':
      return list(element, reading, place.item);
    case 'table:table':
      return [wordTable(element, reading)];
    case 'text:tracked-changes':
      for (const region of elementsOf(element))
        reading.leaveOut('deleted', ...elementsOf(childOf(region, 'text:deletion')));
      return [];
    case 'text:section':
      if (attributes['text:display'] !== 'none') return inner();
      reading.leaveOut('hidden', ...elementsOf(element));
      return [];
    case 'office:annotation':
      reading.leaveOut('comments', ...elementsOf(element));
      return [];
    case 'text:table-of-content':
    case 'text:illustration-index':
    case 'text:table-index': {
      const gallery = wordSetting('w:docPartGallery', 'Table of Contents');
      return [wordControl(wordElement('w:docPartObj', {}, [gallery]), wordContent(children, reading))];
    }
    case 'text:span': {
      const style = attributes['text:style-name'] ?? '';
      return inner(reading.styles.attributes('text', style, 'style:text-properties'));
    }
    case 'text:s': {
      const count = Number.parseInt(attributes['text:c'] ?? '1', 10) || 1;
      return [wordRun(' '.repeat(Math.min(mostSpaces, Math.max(1, count))), undefined)];
    }
    case 'text:tab':
      return run(wordElement('w:tab'));
    case 'text:line-break':
      return run(wordElement('w:br'));
    case 'text:a': {
      const address = attributes['xlink:href'] ?? '';
      const id = address.startsWith('#') ? undefined : reading.relate('hyperlink', address, true);
      return [wordElement('w:hyperlink', { 'r:id': id }, inner())];
    }
    case 'text:note':
      return run(reading.note(element));
    case 'text:ruby': {
      const base = wordContent(childOf(element, 'text:ruby-base')?.children ?? [], reading, place);
      const above = childOf(element, 'text:ruby-text');
      const text = wordRun(above ? textIn(above, /./) : '', undefined);
      return run(
        wordElement('w:ruby', {}, [wordElement('w:rt', {}, [text]), wordElement('w:rubyBase', {}, base)]),
      );
    }
    case 'text:placeholder':
      return [wordControl(wordSetting('w:showingPlcHdr', 1), inner())];
    case 'text:hidden-text':
      if (attributes['text:is-hidden'] === 'false') return inner();
      if (children.length === 0) reading.word.name('hidden', attributes['text:string-value'] ?? '');
      return inner({ 'text:display': 'none' });
    default:
      return inner(attributes['text:display'] === 'none' ? { 'text:display': 'none' } : {});
  }
}

function paragraph(element: XmlElement, reading: OpenReading, place: ListPlace | undefined): XmlElement[] {
  const { name, attributes, children } = element;
  if (findElement(element, 'text:hidden-paragraph')?.attributes['text:is-hidden'] === 'true') {
    const shown = children.filter(
      (child) => typeof child === 'string' || child.name !== 'text:hidden-paragraph',
    );
    reading.leaveOut('hidden', { name: 'text:p', attributes: {}, children: shown });
    return [];
  }
  const depth = Math.max(0, (Number.parseInt(attributes['text:outline-level'] ?? '1', 10) || 1) - 1);
  const isHeading = name === 'text:h';
  const isListed = isHeading && !place && attributes['text:is-list-header'] !== 'true';
  const outline = isListed ? reading.lists.heading(depth) : undefined;
  const numbered = outline ? { list: outline, depth } : place && !place.isNumbered ? place : undefined;
  if (place) place.isNumbered = true;
  if (outline && attributes['text:restart-numbering'] === 'true')
    reading.lists.restart(outline, depth, attributes['text:start-value'] ?? '1');
  const properties = wordElement('w:pPr', {}, [
    wordSetting('w:pStyle', attributes['text:style-name']),
    isHeading ? wordSetting('w:outlineLvl', depth) : undefined,
    numbered &&
      wordElement('w:numPr', {}, [
        wordSetting('w:ilvl', numbered.depth),
        wordSetting('w:numId', numbered.list.id),
      ]),
  ]);
  return [wordElement('w:p', {}, [properties, ...wordContent(children, reading, { look: {} })])];
}

function list(element: XmlElement, reading: OpenReading, around: ListPlace | undefined): XmlElement[] {
  const depth = around ? around.depth + 1 : 0;
  const style =
    element.attributes['text:style-name'] ??
    around?.list.style ??
    reading.styles.listOf(findElement(element, 'text:p')?.attributes['text:style-name'] ?? '') ??
    '?';
  const own = around && around.list.style === style ? around.list : reading.lists.begin(element, style);
  return elementsOf(element).flatMap((item) => {
    const start = item.attributes['text:start-value'];
    if (start !== undefined) reading.lists.restart(own, depth, start);
    const isNumbered = item.name !== 'text:list-item';
    return wordContent(item.children, reading, { item: { list: own, depth, isNumbered } });
  });
}
