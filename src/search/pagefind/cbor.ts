/** The kinds of items (major types) that Pagefind's files hold. */
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** A piece of bytes: a million of them are cheaper than as many arrays of their own. */
export interface Piece {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** Pieces up to so many bytes are copied one by one, which is quicker than asking for a copy. */
const SHORT = 64;

/**
 * Reads CBOR (RFC 8949) as Pagefind writes it: whole numbers below 2 ** 32, texts, and arrays whose length is given. Anything else is refused.
 * A library makes an object of every number: merging takes twice the time with cborg, and half as long again with cbor-x.
 */
export class CborReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Reads a number from 0 on. */
  number(): number {
    return this.#head(NUMBER);
  }

  text(): string {
    const length = this.#head(TEXT);
    this.#need(length);
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }

  /** Reads the head of an array and gives its length, which must be the one that is given. */
  array(wanted?: number): number {
    const length = this.#head(ARRAY);
    // Every item takes a byte at least.
    this.#need(length);
    if (wanted !== undefined && length !== wanted)
      throw new Error(`${length} items where ${wanted} should be`);
    return length;
  }

  /** Reads an array with a function that reads an item. */
  list<T>(readItem: () => T): T[] {
    return Array.from({ length: this.array() }, readItem);
  }

  /** Passes over some arrays of numbers, and gives where their bytes are. */
  numbers(arrays: number): Piece {
    const bytes = this.#bytes;
    const from = this.#at;
    for (let left = arrays; left > 0; left -= 1) {
      let items = this.array();
      let at = this.#at;
      for (; items > 0; items -= 1) {
        const first = bytes[at] ?? 0;
        const form = first & 31;
        if (first >> 5 > NEGATIVE || form > 26) throw unknownAt(at, first);
        at += form < 24 ? 1 : 1 + (1 << (form - 24));
      }
      if (at > bytes.length) throw cutShort(bytes);
      this.#at = at;
    }
    return { bytes, from, to: this.#at };
  }

  /** Throws when something follows. */
  end(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw new Error(`${left} bytes after the end`);
  }

  /** Reads the head of an item that must be of a kind: its value, or how much it holds. */
  #head(kind: number): number {
    this.#need(1);
    const first = this.#bytes[this.#at] ?? 0;
    const form = first & 31;
    const size = form < 24 ? 0 : 1 << (form - 24);
    if (first >> 5 !== kind || size > 4) throw unknownAt(this.#at, first);
    this.#at += 1;
    if (size === 0) return form;
    this.#need(size);
    let value = 0;
    for (const end = this.#at + size; this.#at < end; this.#at += 1)
      value = value * 256 + (this.#bytes[this.#at] ?? 0);
    return value;
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#bytes.length) throw cutShort(this.#bytes);
  }
}

function unknownAt(at: number, first: number): Error {
  return new Error(`0x${first.toString(16)} at byte ${at}, which is not known`);
}

function cutShort(bytes: Uint8Array): Error {
  return new Error(`cut short after byte ${bytes.length}`);
}

/** What of CBOR Pagefind's files hold. */
type CborItem = number | string | readonly CborItem[];

/** Writes CBOR as Pagefind does, each number in as few bytes as it takes. */
export class CborWriter {
  #bytes = Buffer.alloc(2 ** 16);
  #length = 0;

  /** Writes an item whole. */
  write(item: CborItem): void {
    if (typeof item === 'number') this.#head(NUMBER, item);
    else if (typeof item === 'string') {
      const bytes = Buffer.from(item);
      this.#head(TEXT, bytes.length);
      this.raw({ bytes, from: 0, to: bytes.length });
    } else {
      this.array(item.length);
      for (const each of item) this.write(each);
    }
  }

  /** Writes the head of an array; its items follow. */
  array(length: number): void {
    this.#head(ARRAY, length);
  }

  /** Writes what is encoded already. */
  raw({ bytes, from, to }: Piece): void {
    this.#grow(to - from);
    if (to - from > SHORT) this.#bytes.set(bytes.subarray(from, to), this.#length);
    else for (let i = from; i < to; i += 1) this.#bytes[this.#length + i - from] = bytes[i] ?? 0;
    this.#length += to - from;
  }

  /** What was written. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #head(kind: number, value: number): void {
    const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
    this.#grow(1 + size);
    this.#bytes[this.#length] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
    if (size > 0) this.#bytes.writeUIntBE(value, this.#length + 1, size);
    this.#length += 1 + size;
  }

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.alloc(2 * (this.#length + more));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}
