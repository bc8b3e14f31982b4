import { pointsOf } from '../css-values.ts';
import { childOf, elementsOf, textIn, type XmlElement } from '../docx/xml.ts';
import { showsPicture } from './holdings.ts';
import type { OpenReading } from './open-reading.ts';
import { wordElement } from './word-element.ts';

/** A frame, a shape or a group of them as a Word document has it; one that shows neither words nor a picture is named, or nothing. */
export function wordDrawing(element: XmlElement, reading: OpenReading): XmlElement[] {
  const { name } = element;
  if (name === 'draw:a' || name === 'draw:g')
    return elementsOf(element).flatMap((one) => wordDrawing(one, reading));
  if (!name.startsWith('draw:')) return [];
  const box = name === 'draw:frame' ? childOf(element, 'draw:text-box') : element;
  if (name === 'draw:frame' && !box)
    return showsPicture(element) ? picture(element, reading) : object(element, reading);
  const blocks = reading.boxed(elementsOf(box));
  return blocks.length > 0 ? [placed(element, wordElement('w:txbxContent', {}, blocks), reading)] : [];
}

/** The picture of a frame: of its forms the first that browsers show. */
function picture(frame: XmlElement, reading: OpenReading): XmlElement[] {
  const forms = elementsOf(frame).filter((child) => child.name === 'draw:image');
  const addressOf = (form: XmlElement): string => form.attributes['xlink:href'] ?? '';
  const form = forms.find((one) => /\.(?:png|jpe?g|gif|webp)$/i.test(addressOf(one))) ?? forms[0];
  if (!form) return [];
  const data = childOf(form, 'office:binary-data');
  const address = addressOf(form);
  const isOutside = /^(?:[a-z][\w+.-]*:|\.\.\/|\/)/i.test(address);
  const id = data ? reading.keepPicture(textIn(data, /./)) : reading.relate('image', address, isOutside);
  return [placed(frame, wordElement('pic:pic', {}, [wordElement('a:blip', { 'r:embed': id })]), reading)];
}

/** Charts and equations are named, with their words where they have a part of their own. */
function object(frame: XmlElement, reading: OpenReading): XmlElement[] {
  const embedded = elementsOf(frame).find(({ name }) =>
    /^draw:(?:object|object-ole|plugin|applet)$/.test(name),
  );
  if (!embedded) return [];
  const words =
    reading.wordsOf(embedded.attributes['xlink:href'] ?? '') || textIn(embedded, /^(?:math|text):/);
  const name = frame.attributes['draw:name'] ?? 'object';
  reading.word.name('objects', words.trim() === '' ? name : `${name}: ${words.replace(/\s+/g, ' ').trim()}`);
  return [];
}

/** What a drawing shows, at its place: within the text, or beside it. */
function placed(element: XmlElement, content: XmlElement, { styles, isBoxed }: OpenReading): XmlElement {
  const { attributes } = element;
  const told = childOf(element, 'svg:desc') ?? childOf(element, 'svg:title');
  const about = wordElement('wp:docPr', { descr: told ? textIn(told, /./) : '' });
  // A picture in a box stands above its caption, wherever it is anchored.
  if (attributes['text:anchor-type'] === 'as-char' || (isBoxed && content.name === 'pic:pic'))
    return wordElement('w:drawing', {}, [wordElement('wp:inline', {}, [about, content])]);
  const style = styles.attributes('graphic', attributes['draw:style-name'] ?? '', 'style:graphic-properties');
  const isOfPage =
    /^page/.test(style['style:vertical-rel'] ?? '') || attributes['text:anchor-type'] === 'page';
  const top = pointsOf(attributes['svg:y']) ?? 0;
  const offset: XmlElement = {
    name: 'wp:posOffset',
    attributes: {},
    children: [String(Math.round(top * 12_700))],
  };
  const position = wordElement('wp:positionV', { relativeFrom: isOfPage ? 'page' : 'paragraph' }, [offset]);
  return wordElement('w:drawing', {}, [wordElement('wp:anchor', {}, [about, position, content])]);
}
