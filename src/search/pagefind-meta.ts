import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Pagefind's list of an index (`pf_meta`: after a signature CBOR, RFC 8949, an array of six): the pages in the order in which they
 * were indexed, each beginning with its id, and the files of words, each with its first and last word and its name.
 */
export interface PagefindMeta {
  head: Uint8Array;
  pages: Item[];
  files: Item[];
  tail: Uint8Array;
}

/** What occurs in the list: whole numbers, texts, arrays. */
export type Item = number | string | Item[];

const SIGNATURE = 'pagefind_dcd';
const [NUMBER, TEXT, ARRAY] = [0, 3, 4];

/** Reads the list; throws when it has another form. */
export function readMeta(packed: Uint8Array): PagefindMeta {
  const content = gunzipSync(packed);
  const text = new TextDecoder();
  let at = SIGNATURE.length;
  amount(next());
  item();
  const head = content.subarray(0, at);
  const [pages, files] = [item(), item()];
  if (!Array.isArray(pages) || !Array.isArray(files))
    throw new Error('Pagefind lists its pages differently.');
  return { head, pages, files, tail: content.subarray(at) };

  function item(): Item {
    const first = next();
    const value = amount(first);
    const kind = first >> 5;
    if (kind === ARRAY) return Array.from({ length: value }, item);
    if (kind === NUMBER) return value;
    if (kind !== TEXT) throw new Error(`Pagefind lists something of kind ${kind}.`);
    at += value;
    return text.decode(content.subarray(at - value, at));
  }

  /** What the head of an item says: its value, or how much it holds. */
  function amount(first: number): number {
    const short = first & 31;
    if (short < 24) return short;
    let value = 0;
    for (let more = 1 << (short - 24); more > 0; more -= 1) value = value * 256 + next();
    return value;
  }

  function next(): number {
    at += 1;
    return content[at - 1] ?? 0;
  }
}

/** Writes the list as Pagefind would, packed. */
export function writeMeta({ head, pages, files, tail }: PagefindMeta): Buffer {
  const packed = gzipSync(Buffer.concat([head, encode(pages), encode(files), tail]), { level: 9 });
  // The system that packed it (RFC 1952, OS) is left unsaid, so that all write the same bytes.
  packed[9] = 255;
  return packed;
}

function encode(item: Item): Buffer {
  if (typeof item === 'number') return headOf(NUMBER, item);
  if (typeof item === 'string')
    return Buffer.concat([headOf(TEXT, Buffer.byteLength(item)), Buffer.from(item)]);
  return Buffer.concat([headOf(ARRAY, item.length), ...item.map(encode)]);
}

function headOf(kind: number, value: number): Buffer {
  const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
  if (size > 0) head.writeUIntBE(value, 1, size);
  return head;
}
