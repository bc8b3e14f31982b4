import { elementsOf, textIn, type XmlElement } from '../docx/xml.ts';
import { noText } from './holdings.ts';
import { wordDrawing } from './open-drawing.ts';
import type { OpenReading } from './open-reading.ts';
import type { Attributes } from './open-styles.ts';
import { wordElement, wordRun, wordSetting } from './word-element.ts';

/** The most spaces that one element stands for. */
const mostSpaces = 100;

/** What stands in a paragraph as runs of a Word document. */
export function wordInline(
  children: XmlElement['children'],
  look: Attributes,
  reading: OpenReading,
): XmlElement[] {
  const shown = reading.styles.look(look);
  return children.flatMap((child) => {
    if (typeof child !== 'string') return inlineElement(child, look, reading);
    const text = child.replace(/[\t\n\r ]+/g, ' ');
    return text === '' ? [] : [wordRun(text, shown)];
  });
}

function inlineElement(element: XmlElement, look: Attributes, reading: OpenReading): XmlElement[] {
  const { name, attributes, children } = element;
  const inner = (own: Attributes = {}): XmlElement[] => wordInline(children, { ...look, ...own }, reading);
  const run = (child: XmlElement): XmlElement[] => [wordElement('w:r', {}, [child])];
  if (noText.test(name)) return [];
  if (name.startsWith('draw:') || name.startsWith('dr3d:')) return wordDrawing(element, reading).flatMap(run);
  switch (name) {
    case 'text:span':
      return inner(
        reading.styles.attributes('text', attributes['text:style-name'] ?? '', 'style:text-properties'),
      );
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
    case 'office:annotation':
      reading.leaveOut('comments', ...elementsOf(element));
      return [];
    case 'text:ruby': {
      const part = (wanted: string): XmlElement[] =>
        children.flatMap((child) => (typeof child !== 'string' && child.name === wanted ? [child] : []));
      const base = part('text:ruby-base').flatMap((one) => wordInline(one.children, look, reading));
      const text = part('text:ruby-text')
        .map((one) => textIn(one, /./))
        .join('');
      const above = wordElement('w:rt', {}, [wordRun(text, undefined)]);
      return run(wordElement('w:ruby', {}, [above, wordElement('w:rubyBase', {}, base)]));
    }
    case 'text:placeholder':
      return [
        wordElement('w:sdt', {}, [
          wordElement('w:sdtPr', {}, [wordSetting('w:showingPlcHdr', 1)]),
          wordElement('w:sdtContent', {}, inner()),
        ]),
      ];
    case 'text:hidden-text':
      if (attributes['text:is-hidden'] !== 'false' && children.length === 0)
        reading.word.name('hidden', attributes['text:string-value'] ?? '');
      return inner(attributes['text:is-hidden'] === 'false' ? {} : { 'text:display': 'none' });
    default:
      return inner(attributes['text:display'] === 'none' ? { 'text:display': 'none' } : {});
  }
}
