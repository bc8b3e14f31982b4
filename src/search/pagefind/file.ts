import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader } from './cbor.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** The system that packed a file (RFC 1952, OS) is left unsaid, so that all write the same bytes. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Unpacks a file of Pagefind's: gzip, and in it a signature before the CBOR. */
export function openFile(packed: Uint8Array): CborReader {
  return new CborReader(gunzipSync(packed), SIGNATURE.length);
}

/** Packs CBOR as Pagefind would. */
export function packFile(...cbor: readonly Uint8Array[]): Buffer {
  const packed = gzipSync(Buffer.concat([SIGNATURE, ...cbor]));
  packed[OS_BYTE] = OS_UNKNOWN;
  return packed;
}
