import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, CborWriter } from './cbor.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** The system that packed a file (RFC 1952, OS) is left unsaid, so that all write the same bytes. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** A file of Pagefind's has a form that is not known here. */
export class UnknownForm extends Error {
  constructor(path: string, seen: string, cause?: unknown) {
    super(`Pagefind's file ${path} has a form that is not known here: ${seen}.`, { cause });
  }
}

/**
 * Unpacks a file of Pagefind's: gzip, and in it a signature before the content.
 *
 * @throws an Error when it is damaged or has another signature
 */
export function unpack(packed: Uint8Array): Buffer {
  const content = gunzipSync(packed);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('another signature');
  return content.subarray(SIGNATURE.length);
}

/**
 * Reads a packed file of CBOR with a function that reads all of it.
 *
 * @throws UnknownForm with the path when there is no such file, or it is not as the function wants it
 */
export function readPacked<T>(
  path: string,
  packed: Uint8Array | undefined,
  read: (reader: CborReader) => T,
): T {
  if (!packed) throw new UnknownForm(path, 'there is no such file');
  try {
    const reader = new CborReader(unpack(packed));
    const content = read(reader);
    reader.end();
    return content;
  } catch (cause) {
    throw new UnknownForm(path, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** Packs CBOR as Pagefind would. To see whether an `earlier` file holds the same takes a tenth of packing it. */
export function writePacked(write: (writer: CborWriter) => void, earlier?: Buffer): Buffer {
  const writer = new CborWriter();
  writer.raw({ bytes: SIGNATURE, from: 0, to: SIGNATURE.length });
  write(writer);
  if (earlier && gunzipSync(earlier).equals(writer.bytes())) return earlier;
  const packed = gzipSync(writer.bytes());
  packed[OS_BYTE] = OS_UNKNOWN;
  return packed;
}
