import { childOf, elementsOf, findElement, type XmlElement } from '../docx/xml.ts';
import { noText } from './holdings.ts';
import { wordDrawing } from './open-drawing.ts';
import { wordInline } from './open-inline.ts';
import type { OpenList } from './open-lists.ts';
import type { OpenReading } from './open-reading.ts';
import { wordTable } from './open-table.ts';
import { wordElement, wordSetting } from './word-element.ts';

/** Where a paragraph stands in a list. */
interface ListPlace {
  list: OpenList;
  depth: number;
  /** Whether the number of the item has been given to a paragraph, or the item has none. */
  isNumbered: boolean;
}

/** Blocks as a Word document has them: paragraphs and tables, those of sections, lists and indexes too. */
export function wordBlocks(
  elements: readonly (XmlElement | string)[],
  reading: OpenReading,
  place?: ListPlace,
): XmlElement[] {
  return elements.flatMap((element) => {
    if (typeof element !== 'string') return wordBlock(element, reading, place);
    return element.trim() === '' ? [] : [wordElement('w:p', {}, wordInline([element], {}, reading))];
  });
}

function wordBlock(element: XmlElement, reading: OpenReading, place: ListPlace | undefined): XmlElement[] {
  const { name, attributes, children } = element;
  if (noText.test(name)) return [];
  if (name.startsWith('draw:') || name.startsWith('dr3d:'))
    return wordDrawing(element, reading).map((drawing) =>
      wordElement('w:p', {}, [wordElement('w:r', {}, [drawing])]),
    );
  switch (name) {
    case 'text:p':
    case 'text:h':
      return paragraph(element, reading, place);
    case 'text:list':
      return list(element, reading, place);
    case 'table:table':
      return [wordTable(element, reading)];
    case 'text:tracked-changes':
      for (const region of elementsOf(element)) {
        const deletion = childOf(region, 'text:deletion');
        if (deletion) reading.leaveOut('deleted', ...elementsOf(deletion));
      }
      return [];
    case 'text:section':
      if (attributes['text:display'] !== 'none') break;
      reading.leaveOut('hidden', ...elementsOf(element));
      return [];
    case 'office:annotation':
      reading.leaveOut('comments', ...elementsOf(element));
      return [];
    case 'text:table-of-content':
    case 'text:illustration-index':
    case 'text:table-index':
      return [contents(wordBlocks(children, reading))];
  }
  return wordBlocks(children, reading, place);
}

function paragraph(element: XmlElement, reading: OpenReading, place: ListPlace | undefined): XmlElement[] {
  const { name, attributes, children } = element;
  if (findElement(element, 'text:hidden-paragraph')?.attributes['text:is-hidden'] === 'true') {
    reading.leaveOut('hidden', { name: 'text:p', attributes: {}, children: children.filter(isShown) });
    return [];
  }
  const depth = Math.max(0, (Number.parseInt(attributes['text:outline-level'] ?? '1', 10) || 1) - 1);
  const isHeading = name === 'text:h';
  const isListed = isHeading && !place && attributes['text:is-list-header'] !== 'true';
  const outline = isListed ? reading.lists.heading(depth) : undefined;
  const numbered = outline ? { list: outline, depth } : place && !place.isNumbered ? place : undefined;
  if (place) place.isNumbered = true;
  const start = isHeading && !place && attributes['text:restart-numbering'] === 'true';
  if (start && outline) reading.lists.restart(outline, depth, attributes['text:start-value'] ?? '1');
  const properties = wordElement('w:pPr', {}, [
    wordSetting('w:pStyle', attributes['text:style-name']),
    isHeading ? wordSetting('w:outlineLvl', depth) : undefined,
    numbered &&
      wordElement('w:numPr', {}, [
        wordSetting('w:ilvl', numbered.depth),
        wordSetting('w:numId', numbered.list.id),
      ]),
  ]);
  return [wordElement('w:p', {}, [properties, ...wordInline(children, {}, reading)])];
}

function isShown(child: XmlElement | string): boolean {
  return typeof child === 'string' || child.name !== 'text:hidden-paragraph';
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
    return wordBlocks(item.children, reading, {
      list: own,
      depth,
      isNumbered: item.name !== 'text:list-item',
    });
  });
}

function contents(blocks: readonly XmlElement[]): XmlElement {
  const gallery = wordElement('w:docPartObj', {}, [wordSetting('w:docPartGallery', 'Table of Contents')]);
  return wordElement('w:sdt', {}, [
    wordElement('w:sdtPr', {}, [gallery]),
    wordElement('w:sdtContent', {}, blocks),
  ]);
}
