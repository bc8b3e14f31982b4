import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * A word of a Pagefind index with the pages that hold it, still in the bytes of the file that it was read from (`pf_index`: after a
 * signature CBOR, RFC 8949, `[[[word, [[page, positions, fields], ...], variants], ...]]`; the number of a page counts from the
 * one before it).
 */
export interface IndexedWord {
  text: string;
  /** How many pages hold it. */
  pages: number;
  /** The number of the first page, and of the last. */
  first: number;
  last: number;
  /** The entry of the first page without its number, then the entries of the others. */
  entries: Uint8Array;
}

const SIGNATURE = Buffer.from('pagefind_dcd');
const [NUMBER, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
const PAGE_HEAD = 0x83;
const NO_VARIANTS = 0x80;
/** The system that packed it (RFC 1952, OS) is left unsaid, so that all write the same bytes. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Reads the words of a file in their order; throws when it has another form. */
export function* readWords(packed: Uint8Array): Generator<IndexedWord> {
  const content = gunzipSync(packed);
  let at = SIGNATURE.length;
  let kind = 0;
  let value = 0;
  expect(ARRAY, 1);
  head();
  for (let left = value; left > 0; left -= 1) yield word();

  function word(): IndexedWord {
    expect(ARRAY, 3);
    head();
    const text = content.toString('utf8', at, at + value);
    at += value;
    head();
    const pages = value;
    let [first, last, begin] = [0, 0, at];
    for (let page = 0; page < pages; page += 1) {
      expect(ARRAY, 3);
      head();
      if (kind !== NUMBER) throw unknown();
      last += value;
      if (page === 0) [first, begin] = [value, at];
      skip();
      skip();
    }
    const entries = content.subarray(begin, at);
    if (content[at] !== NO_VARIANTS) throw unknown();
    at += 1;
    return { text, pages, first, last, entries };
  }

  /** Passes over an item and all in it. */
  function skip(): void {
    head();
    if (kind === ARRAY) for (let left = value; left > 0; left -= 1) skip();
    else if (kind === TEXT) at += value;
    else if (kind !== NUMBER && kind !== NEGATIVE) throw unknown();
  }

  /** Reads what the head of an item says: its kind, and its value or how much it holds. */
  function head(): void {
    const first = content[at] ?? 0;
    at += 1;
    kind = first >> 5;
    value = first & 31;
    if (value < 24) return;
    const size = 1 << (value - 24);
    value = 0;
    for (let more = size; more > 0; more -= 1) {
      value = value * 256 + (content[at] ?? 0);
      at += 1;
    }
  }

  function expect(wanted: number, amount: number): void {
    head();
    if (kind !== wanted || value !== amount) throw unknown();
  }

  function unknown(): Error {
    return new Error(`Pagefind writes its words differently (at byte ${at}).`);
  }
}

/** A word of several indexes as the bytes of one: the pages of each are counted on from `bases`, its number in the whole. */
export function joinWord(parts: readonly IndexedWord[], bases: readonly number[]): Uint8Array {
  const text = Buffer.from(parts[0]?.text ?? '');
  const pages = parts.reduce((sum, part) => sum + part.pages, 0);
  const bytes: Uint8Array[] = [
    Uint8Array.of(PAGE_HEAD),
    headOf(TEXT, text.length),
    text,
    headOf(ARRAY, pages),
  ];
  let before = 0;
  parts.forEach(({ first, last, entries }, i) => {
    const base = bases[i] ?? 0;
    bytes.push(Uint8Array.of(PAGE_HEAD), headOf(NUMBER, base + first - before), entries);
    before = base + last;
  });
  bytes.push(Uint8Array.of(NO_VARIANTS));
  return Buffer.concat(bytes);
}

/** Writes a file of words, packed, as Pagefind would. */
export function writeWords(words: readonly Uint8Array[]): Buffer {
  const packed = gzipSync(
    Buffer.concat([SIGNATURE, headOf(ARRAY, 1), headOf(ARRAY, words.length), ...words]),
  );
  packed[OS_BYTE] = OS_UNKNOWN;
  return packed;
}

function headOf(kind: number, value: number): Uint8Array {
  const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
  if (size > 0) head.writeUIntBE(value, 1, size);
  return head;
}
