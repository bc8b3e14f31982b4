import { importLimits } from '../../../model/limits.ts';
import { ImportFault } from '../../fault.ts';
import { decodeXml, OfficePackage } from '../docx/package.ts';
import { BrokenXml, childOf, elementsOf, parseXml, textIn, type XmlElement } from '../docx/xml.ts';
import type { Received } from '../format.ts';
import { type OpenParts, OpenReading } from './open-reading.ts';
import { OpenStyles } from './open-styles.ts';

/** Reads a packed document of LibreOffice or others (OpenDocument 1.3). @throws ImportFault when it is broken, has a password, or is no text. */
export async function readPacked(bytes: Uint8Array, file: string): Promise<Received> {
  const parts = await OfficePackage.open(bytes, file);
  const beside = async (name: string): Promise<XmlElement | undefined> =>
    parts.xml(name).catch((error: unknown) => {
      if (error instanceof BrokenXml) return undefined;
      throw error;
    });
  const manifest = await beside('meta-inf/manifest.xml');
  if (elementsOf(manifest).some((entry) => childOf(entry, 'manifest:encryption-data')))
    throw new ImportFault('encrypted', { file, seen: 'ODF' });
  const images = new Map<string, Uint8Array>();
  const objects = new Map<string, string>();
  for (const name of parts.names()) {
    if (/^(?!thumbnails\/).*\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|emf|wmf|svm)$|^pictures\/./.test(name)) {
      const image = await parts.bytes(name);
      if (image) images.set(name, image);
    } else if (name.endsWith('/content.xml')) {
      const root = await beside(name);
      if (root) objects.set(name.slice(0, -'/content.xml'.length), textIn(root, /^(?:math|text):/));
    }
  }
  const content = await parts.bytes('content.xml', importLimits.part.most);
  if (!content) throw new ImportFault('document-broken', { file });
  return readText(decodeXml(content), file, { images, objects }, await beside('styles.xml'));
}

/** Reads a document that is one file of XML. @throws ImportFault when it is broken, or is no text. */
export function readFlat(bytes: Uint8Array, file: string): Received {
  return readText(decodeXml(bytes), file, { images: new Map(), objects: new Map() });
}

function readText(xml: string, file: string, parts: OpenParts, shared?: XmlElement): Received {
  const styles = new OpenStyles();
  styles.add(childOf(shared, 'office:font-face-decls'));
  styles.add(childOf(shared, 'office:styles'));
  let masters = childOf(shared, 'office:master-styles');
  let text: OpenReading | undefined;
  let other = '';
  try {
    parseXml(xml, (element, around) => {
      if (around === 'office:text') {
        text ??= new OpenReading(styles, parts);
        text.add(element);
        return true;
      }
      if (around === 'office:body') other = element.name;
      if (/^office:(?:styles|automatic-styles|font-face-decls)$/.test(element.name)) styles.add(element);
      else if (element.name === 'office:master-styles') masters = element;
      return false;
    });
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    throw new ImportFault(error.code, { file, most: error.most }, error);
  }
  if (!text && other !== 'office:text') refuseOther(other, file);
  return (text ?? new OpenReading(styles, parts)).finish(masters);
}

function refuseOther(name: string, file: string): never {
  const fault =
    name === 'office:spreadsheet' ? 'spreadsheet' : name === 'office:presentation' ? 'slides' : 'rtf';
  throw new ImportFault(fault, { file, seen: 'ODF' });
}
