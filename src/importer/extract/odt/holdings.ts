import { Tally } from '../docx/holdings.ts';
import { elementsOf, type XmlElement } from '../docx/xml.ts';
import { cleanReceived } from '../text.ts';

/** Elements whose characters are no text of the document: who changed it and when, what indexes are made by, what a picture is called. */
export const noText =
  /^(?:office:(?:change-info|event-listeners|forms|binary-data)|dc:.*|meta:.*|text:(?:note-citation|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|script|.*-source)|svg:(?:title|desc)|draw:(?:object|object-ole|applet|plugin|floating-frame|glue-point|image-map)|table:(?:table-source|shapes|desc|title))$/;

/** Counts what elements of OpenDocument hold by a walk of its own. It knows nothing of what is printed. */
export class OpenHoldings extends Tally {
  add(element: XmlElement): void {
    const { name, children } = element;
    if (noText.test(name)) return;
    if (name === 'table:table') this.tables += 1;
    else if (name === 'text:note') this.notes += 1;
    else if (name === 'draw:frame' && showsPicture(element)) this.pictures += 1;
    for (const child of children) {
      if (typeof child !== 'string') this.add(child);
      else if (child.trim() !== '') this.texts.push(cleanReceived(child).text);
    }
  }
}

/** Whether a frame shows a picture: what it holds are forms of one thing, of which the first that can be shown is. */
export function showsPicture(frame: XmlElement): boolean {
  const forms = elementsOf(frame).map(({ name }) => name);
  return (
    forms.includes('draw:image') && !forms.some((name) => /^draw:(?:text-box|object|object-ole)$/.test(name))
  );
}
