import { importLimits } from '../../../model/limits.ts';
import { ImportFault } from '../../fault.ts';
import { Blocks, readBlocks } from '../docx/blocks.ts';
import { Fields } from '../docx/fields.ts';
import { Numbering } from '../docx/numbering.ts';
import { decodeXml, OfficePackage } from '../docx/package.ts';
import { Reading } from '../docx/reading.ts';
import { StyleSheet } from '../docx/styles.ts';
import { BrokenXml, childOf, elementsOf, parseXml, textIn, type XmlElement } from '../docx/xml.ts';
import type { Received } from '../format.ts';
import { OpenHoldings } from './holdings.ts';
import { wordContent } from './open-content.ts';
import { OpenReading } from './open-reading.ts';
import { OpenStyles } from './open-styles.ts';

/** What stands beside the text of a packed document. */
interface Beside {
  styles: XmlElement | undefined;
  images: ReadonlyMap<string, Uint8Array>;
  objects: ReadonlyMap<string, string>;
}

const nothing: Beside = { styles: undefined, images: new Map(), objects: new Map() };

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
  return readText(decodeXml(content), file, { styles: await beside('styles.xml'), images, objects });
}

/** Reads a document that is one file of XML. @throws ImportFault when it is broken, or is no text. */
export function readFlat(bytes: Uint8Array, file: string): Received {
  return readText(decodeXml(bytes), file, nothing);
}

function readText(xml: string, file: string, beside: Beside): Received {
  const styles = new OpenStyles();
  styles.add(childOf(beside.styles, 'office:font-face-decls'));
  styles.add(childOf(beside.styles, 'office:styles'));
  let masters = childOf(beside.styles, 'office:master-styles');
  let text: OpenText | undefined;
  let other = '';
  try {
    parseXml(xml, (element, around) => {
      if (around === 'office:text') {
        text ??= new OpenText(styles, beside);
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
  const read = text ?? new OpenText(styles, beside);
  if (!text && other !== 'office:text') refuseOther(other, file);
  return read.finish(masters);
}

function refuseOther(name: string, file: string): never {
  const fault =
    name === 'office:spreadsheet' ? 'spreadsheet' : name === 'office:presentation' ? 'slides' : 'rtf';
  throw new ImportFault(fault, { file, seen: 'ODF' });
}

/** A text while it is read: each of its blocks is put as a Word document has it, and read as one. */
class OpenText {
  readonly #reading: Reading;
  readonly #open: OpenReading;
  readonly #blocks: Blocks;
  readonly #count = new OpenHoldings();

  constructor(styles: OpenStyles, { images, objects }: Beside) {
    const sheet = new StyleSheet(styles.wordStyles(), undefined);
    this.#reading = new Reading(sheet, new Numbering(undefined, sheet));
    for (const [name, image] of images) this.#reading.images.set(name, image);
    for (const [name, words] of objects) this.#reading.objects.set(name, words);
    this.#open = new OpenReading(styles, this.#reading);
    const { relations } = this.#open;
    this.#blocks = new Blocks({
      reading: this.#reading,
      blocks: readBlocks,
      relations,
      fields: new Fields(),
    });
  }

  add(element: XmlElement): void {
    this.#count.add(element);
    for (const block of wordContent([element], this.#open)) this.#blocks.read(block);
  }

  finish(masters: XmlElement | undefined): Received {
    const reading = this.#reading;
    const lines = this.#blocks.finish();
    const running = elementsOf(masters)
      .flatMap(elementsOf)
      .filter(({ name }) => /^style:(?:header|footer)/.test(name));
    for (const element of running) {
      this.#count.add(element);
      this.#open.leaveOut('running', element);
    }
    reading.leaveOutUncalled();
    return reading.received(lines, this.#count.holdings);
  }
}
