import type { Entry, ZipFile } from 'yauzl';
import { pathBeside } from '../../../content/path-beside.ts';
import { percentDecoded } from '../../../content/percent-decoded.ts';
import { importLimits } from '../../../model/limits.ts';
import { ImportFault } from '../../fault.ts';
import { elementsOf, parseXml, type Taker, type XmlElement } from './xml.ts';

/** What a part is related to, by the id that the part calls it. */
export interface Relation {
  /** The last word of the relation's type: `image`, `hyperlink`, `styles`. */
  type: string;
  /** The name of a part in small letters, or an address outside. */
  target: string;
  external: boolean;
}

const mostUnpacked = importLimits.unpacked.most;

/** The parts of an Office document (ECMA-376 part 2), unpacked one by one as they are asked for. */
export class OfficePackage {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #file: string;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: string) {
    this.#zip = zip;
    this.#entries = entries;
    this.#file = file;
  }

  /** Opens a document. @throws ImportFault when it is no archive, was cut short, or would unpack to more than any document has. */
  static async open(bytes: Uint8Array, file: string): Promise<OfficePackage> {
    const { zip, entries } = await openZip(bytes).catch((error: unknown) => {
      throw new ImportFault('document-broken', { file }, error);
    });
    const parts = new OfficePackage(zip, entries, file);
    const size = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > mostUnpacked) parts.#refuse(size);
    return parts;
  }

  /** The names of all parts. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part, no more than it says it has; undefined when it is not there or cannot be unpacked. @throws ImportFault when it is too large. */
  async bytes(name: string, most = mostUnpacked): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.uncompressedSize > most) this.#refuse(entry.uncompressedSize);
    try {
      const pieces: Uint8Array[] = [];
      for await (const piece of await this.#zip.openReadStreamPromise(entry)) pieces.push(piece);
      return Buffer.concat(pieces);
    } catch {
      return undefined;
    }
  }

  /** A part of XML; undefined when it is not there. @throws BrokenXml */
  async xml(name: string, take?: Taker): Promise<XmlElement | undefined> {
    const bytes = await this.bytes(name, importLimits.part.most);
    return bytes && parseXml(decodeXml(bytes), take);
  }

  /** What a part is related to; the whole document is the part without a name. */
  async relations(part: string): Promise<Map<string, Relation>> {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const root = await this.xml(name).catch(() => undefined);
    return new Map(
      elementsOf(root).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
        const external = TargetMode === 'External';
        const target = external ? Target : targetName(part.slice(0, slash), Target);
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external }];
      }),
    );
  }

  #refuse(size: number): never {
    throw new ImportFault('document-too-large', { file: this.#file, size: Math.round(size / 1048576) });
  }
}

/** The names of the files of a ZIP archive, in small letters; undefined when the archive was cut short. */
export async function namesInZip(bytes: Uint8Array): Promise<string[] | undefined> {
  const opened = await openZip(bytes).catch(() => undefined);
  return opened && [...opened.entries.keys()];
}

async function openZip(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const { fromBufferPromise } = await import('yauzl');
  // Names are taken as they are: nothing is ever written by them.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
  const zip = await fromBufferPromise(withoutRemark(bytes), options);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(plainName(String(entry.fileName)), entry);
  return { zip, entries };
}

const endSign = Buffer.from('PK\x05\x06');

/** An archive that ends with its directory; the length of the remark that may follow is often wrong (PKWARE APPNOTE 4.3.16). */
function withoutRemark(bytes: Uint8Array): Buffer {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf(endSign);
  if (end === -1 || end + 22 > archive.length || archive.readUInt16LE(end + 20) === archive.length - end - 22)
    return archive;
  const whole = Buffer.from(archive.subarray(0, end + 22));
  whole.writeUInt16LE(0, end + 20);
  return whole;
}

/** A part's name as all are compared: without a leading slash, in small letters. */
export function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function targetName(folder: string, target: string): string {
  const path = percentDecoded(target.replaceAll('\\', '/').replace(/#[\s\S]*/, ''));
  return plainName(path.startsWith('/') ? path : pathBeside(folder, path));
}

/** Decodes a part by its mark, or the encoding that it names (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const wideBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = /^[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const encoding = wide ? 'utf-16le' : wideBig ? 'utf-16be' : /^utf-?16/i.test(named) ? 'utf-8' : named;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
