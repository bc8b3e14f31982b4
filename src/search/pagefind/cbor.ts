/** The kinds of items (major types) that Pagefind's files hold. */
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

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

  /** Passes over some arrays of numbers, and gives their bytes. */
  numbers(arrays: number): Uint8Array {
    const from = this.#at;
    for (let left = arrays; left > 0; left -= 1)
      for (let items = this.array(); items > 0; items -= 1) this.#head(NUMBER, NEGATIVE);
    return this.#bytes.subarray(from, this.#at);
  }

  /** Throws when something follows. */
  end(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw new Error(`${left} bytes after the end`);
  }

  /** Reads the head of an item that must be of a kind: its value, or how much it holds. */
  #head(kind: number, orKind = kind): number {
    this.#need(1);
    const first = this.#bytes[this.#at] ?? 0;
    const form = first & 31;
    const size = form < 24 ? 0 : 1 << (form - 24);
    if ((first >> 5 !== kind && first >> 5 !== orKind) || size > 4)
      throw new Error(`0x${first.toString(16)} at byte ${this.#at}, which is not known`);
    this.#at += 1;
    if (size === 0) return form;
    this.#need(size);
    this.#at += size;
    return this.#bytes.readUIntBE(this.#at - size, size);
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#bytes.length) throw new Error(`cut short after byte ${this.#bytes.length}`);
  }
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
      this.raw(bytes);
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
  raw(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
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
