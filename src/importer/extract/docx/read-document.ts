import type { DoubtKind } from '../../../locales/importer.ts';
import { ImportFault } from '../../fault.ts';
import type { Received } from '../format.ts';
import { Blocks, readBlocks } from './blocks.ts';
import { Fields } from './fields.ts';
import { HoldingsCount } from './holdings.ts';
import { Numbering } from './numbering.ts';
import { OfficePackage, type Relation } from './package.ts';
import { Reading } from './reading.ts';
import { StyleSheet } from './styles.ts';
import { BrokenXml, elementsOf, textIn, type XmlElement } from './xml.ts';

const words = /^(?:w:t|w:delText|m:t|a:t|c:v)$/;

/** Reads a document of Word, WPS, LibreOffice or others (ECMA-376). @throws ImportFault when it is broken. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Received> {
  const parts = await OfficePackage.open(bytes, file);
  const main = await mainPart(parts);
  if (main === undefined) throw new ImportFault('document-broken', { file });
  const relations = await parts.relations(main);
  const missing: string[] = [];
  const related = (type: string): string[] =>
    [...relations.values()]
      .filter((relation) => relation.type === type && !relation.external)
      .map(({ target }) => target);
  /** A part beside the text; one that is broken is named, and the text comes in without it. */
  const beside = async (name: string | undefined): Promise<XmlElement | undefined> => {
    if (name === undefined) return undefined;
    try {
      return await parts.xml(name);
    } catch (error) {
      if (!(error instanceof BrokenXml)) throw error;
      missing.push(name);
      return undefined;
    }
  };
  const styles = new StyleSheet(await beside(related('styles')[0]), await beside(related('theme')[0]));
  const numbering = new Numbering(await beside(related('numbering')[0]), styles);
  const reading = new Reading(styles, numbering);
  const all: ReadonlyMap<string, Relation>[] = [relations];
  for (const kind of ['footnote', 'endnote']) {
    for (const name of related(`${kind}s`)) {
      const own = await parts.relations(name);
      all.push(own);
      for (const element of elementsOf(await beside(name))) {
        const { 'w:id': id = '', 'w:type': type = 'normal' } = element.attributes;
        if (type === 'normal') reading.sources.set(`${kind} ${id}`, { element, relations: own });
      }
    }
  }
  for (const { type, target, external } of all.flatMap((own) => [...own.values()])) {
    if (external || reading.images.has(target)) continue;
    if (type === 'image') {
      const image = await parts.bytes(target);
      if (image) reading.images.set(target, image);
    } else if (/^(?:chart|chartEx|diagramData)$/.test(type)) {
      const root = await beside(target);
      if (root) reading.objects.set(target, wordsOf(root));
    }
  }
  const count = new HoldingsCount();
  const blocks = new Blocks({ reading, blocks: readBlocks, relations, fields: new Fields() });
  try {
    const root = await parts.xml(main, (element, around) => {
      if (around !== 'w:body') return false;
      count.add(element);
      blocks.read(element);
      return true;
    });
    if (!root) throw new BrokenXml('document-broken');
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    throw new ImportFault(error.code, { file, most: error.most }, error);
  }
  const lines = blocks.finish();
  const named = async (kind: DoubtKind, types: readonly string[]): Promise<void> => {
    for (const name of types.flatMap(related)) {
      const root = await beside(name);
      if (!root) continue;
      count.add(root);
      reading.leaveOut(kind, root);
    }
  };
  await named('running', ['header', 'footer']);
  await named('comments', ['comments']);
  for (const { element } of reading.sources.values()) count.addNote(element);
  reading.leaveOutUncalled();
  for (const name of [...missing, ...related('vbaProject')]) reading.name('objects', name);
  return reading.received(lines, count.holdings);
}

/** The part that holds the text, by what the package is related to; where it says nothing, by the usual name. */
async function mainPart(parts: OfficePackage): Promise<string | undefined> {
  const relations = [...(await parts.relations('')).values()];
  const names = parts.names();
  const told = relations.find(({ type, target }) => type === 'officeDocument' && names.includes(target));
  return told?.target ?? names.find((name) => /^word\/document\d*\.xml$/.test(name));
}

/** The words of a part, its paragraphs apart. */
function wordsOf(root: XmlElement): string {
  const paragraphs: string[] = [];
  const visit = (element: XmlElement): void => {
    if (/^(?:w:p|a:p|c:pt)$/.test(element.name)) paragraphs.push(textIn(element, words));
    else for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  return paragraphs.filter((text) => text.trim() !== '').join(' ');
}
