import { importLimits } from '../../model/limits.ts';
import { ImportFault } from '../fault.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** @throws ImportFault when a packed document was cut short, or would unpack to more than any document has. */
export function refuseBroken(bytes: Uint8Array, file: string): void {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new ImportFault('document-broken', { file });
  if (size > importLimits.unpacked.most)
    throw new ImportFault('document-too-large', { file, size: Math.round(size / 1048576) });
}

function unpackedSize(bytes: Uint8Array): number | undefined {
  return entriesOf(bytes)?.reduce((sum, { size }) => sum + size, 0);
}

/** The names of the files of a ZIP archive; undefined when the archive was cut short. */
export function namesInZip(bytes: Uint8Array): string[] | undefined {
  return entriesOf(bytes)?.map(({ name }) => name);
}

/** The files of a ZIP archive and how many bytes they unpack to, by its central directory (PKWARE APPNOTE 4.3). */
function entriesOf(bytes: Uint8Array): { name: string; size: number }[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: { name: string; size: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return undefined;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}
