import { type Line, textLine } from '../../line.ts';
import { cleanReceived } from '../text.ts';
import { isPicture } from './holdings.ts';
import type { Float, Story } from './reading.ts';
import { childOf, elementsOf, findElement, textIn, type XmlElement } from './xml.ts';

/** A drawing that is read: where its text and pictures go, and what is said of it as a whole. */
interface Drawing {
  story: Story;
  /** What the drawing is said to show. */
  alt: string;
  lines: Line[];
}

/** Reads a drawing, old or new: pictures and text boxes, in groups too. What is neither is named. */
export function readDrawing(element: XmlElement, story: Story): Omit<Float, 'at'>[] {
  const frame = elementsOf(element).find(({ name }) => /^wp:(?:inline|anchor)$/.test(name));
  const about = childOf(frame, 'wp:docPr')?.attributes ?? {};
  const told =
    about.descr ?? elementsOf(element).find(({ attributes }) => attributes.alt)?.attributes.alt ?? '';
  const drawing: Drawing = { story, alt: altOf(told), lines: [] };
  if (/^(?:1|true)$/.test(about.hidden ?? '')) {
    story.reading.leaveOut('hidden', element);
    return [];
  }
  if (element.name === 'w:contentPart') story.reading.name('objects', 'ink');
  else inside(element, drawing);
  const { lines } = drawing;
  if (lines.length === 0) return [];
  const floats = frame?.name === 'wp:anchor' || lines.some(({ mark }) => mark !== 'picture');
  return [{ lines, place: floats ? (isAtTop(frame) || isOldAtTop(element) ? 'above' : 'below') : 'inline' }];
}

function inside(element: XmlElement, drawing: Drawing): void {
  for (const child of elementsOf(element)) shape(child, drawing);
}

function shape(element: XmlElement, drawing: Drawing): void {
  const { story, lines } = drawing;
  const { name, attributes } = element;
  if (name === 'pic:pic') {
    const own = altOf(findElement(element, 'pic:cNvPr')?.attributes.descr ?? '');
    const alone = { ...drawing, alt: drawing.alt || own };
    inside(element, alone);
  } else if (isPicture(element)) {
    const { 'r:embed': embedded, 'r:link': linked, 'r:id': id, 'r:pict': old, 'o:relid': other } = attributes;
    picture(embedded || linked || id || old || other || '', drawing);
  } else if (name === 'w:txbxContent') {
    const boxed = story.blocks(elementsOf(element), story);
    for (const line of boxed) lines.push({ ...line, look: { ...line.look, boxed: true } });
  } else if (name === 'v:textpath') {
    const text = cleanReceived(attributes.string ?? '').text.trim();
    if (text !== '') lines.push({ ...textLine(text, 1), look: { boxed: true } });
  } else if (name === 'c:chart' || /^\?.*:chart$/.test(name)) related('chart', attributes['r:id'], drawing);
  else if (name === 'dgm:relIds') related('diagram', attributes['r:dm'], drawing);
  else if (name === 'o:OLEObject') story.reading.name('objects', attributes.ProgID ?? 'OLE');
  else if (name === 'a:t')
    lines.push({
      ...textLine(cleanReceived(textIn(element, /^a:t$/)).text.trim(), 1),
      look: { boxed: true },
    });
  else inside(element, drawing);
}

function related(kind: string, id: string | undefined, { story: { reading, relations } }: Drawing): void {
  const { target = '' } = relations.get(id ?? '') ?? {};
  const words = (reading.objects.get(target) ?? '').trim();
  reading.name('objects', words === '' ? kind : `${kind}: ${words}`);
}

function picture(id: string, { story: { reading, relations }, lines, alt }: Drawing): void {
  const { target = id, external = false } = relations.get(id) ?? {};
  const name = external ? target : target.slice(target.lastIndexOf('/') + 1);
  const number = reading.pictures.length + 1;
  const bytes = external ? undefined : reading.images.get(target);
  reading.pictures.push({ bytes, name: external ? name : `${number} (${name || '?'})` });
  lines.push({ ...textLine(alt, 1), mark: 'picture', picture: number - 1 });
}

/** A description that somebody wrote; programs put file names, numbers and guesses there. */
function altOf(description: string): string {
  const text = description.replace(/\s+/g, ' ').trim();
  const isName = /[\\/]|\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|webp)$/i.test(text);
  const isDefault =
    /^(?:微信图片|wps图片|qq图片|屏幕截图|截图|mmexport|screenshot|图片|圖片|图像|picture|image|graphic|img|dsc[fn]?|图)[\s_()-]*[\d\s_()-]*$/i.test(
      text,
    );
  const isGuess = /已自动生成|自动生成的说明|automatically generated|AI.generated/i.test(text);
  return isName || isDefault || isGuess ? '' : text;
}

/** Whether a drawing stands at the head of its page, wherever it is anchored. */
function isAtTop(frame: XmlElement | undefined): boolean {
  const position = childOf(frame, 'wp:positionV');
  if (!position) return false;
  if (!/^(?:page|margin|topMargin)$/.test(position.attributes.relativeFrom ?? ''))
    return Number(textIn(position, /^wp:posOffset$/)) < -100_000;
  const align = textIn(childOf(position, 'wp:align') ?? position, /^wp:align$/).trim();
  if (align !== '') return align === 'top';
  const offset = Number(textIn(position, /^wp:posOffset$/));
  // A page of A4 is some ten million units high.
  return offset < 2_000_000;
}

/** The same for a drawing of old, whose place is written as CSS. */
function isOldAtTop(element: XmlElement): boolean {
  const style = elementsOf(element).find(({ attributes }) => attributes.style)?.attributes.style ?? '';
  if (!/mso-position-vertical-relative:\s*(?:page|margin)/i.test(style)) return false;
  const top = /margin-top:\s*(-?[\d.]+)pt/i.exec(style)?.[1];
  return /mso-position-vertical:\s*top/i.test(style) || (top !== undefined && Number(top) < 160);
}
