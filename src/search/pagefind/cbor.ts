/** What Pagefind's files hold: whole numbers, texts, arrays (CBOR, RFC 8949). */
export type Item = number | string | Item[];

/** The kinds of items (major types). */
export const [NUMBER, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

/** Reads Pagefind's files from their bytes, item by item; throws when they have another form. */
export class CborReader {
  /** The place of the next byte. */
  at: number;
  /** What the head read last says: the kind of the item, and its value or how much it holds. */
  kind = 0;
  value = 0;
  readonly #content: Buffer;

  constructor(content: Buffer, at: number) {
    this.#content = content;
    this.at = at;
  }

  /** Reads the head of an item. */
  head(): void {
    const first = this.#content[this.at] ?? 0;
    this.at += 1;
    this.kind = first >> 5;
    this.value = first & 31;
    if (this.value < 24) return;
    const size = 1 << (this.value - 24);
    this.value = 0;
    for (let more = size; more > 0; more -= 1) {
      this.value = this.value * 256 + (this.#content[this.at] ?? 0);
      this.at += 1;
    }
  }

  /** Reads the head of an item that must be of a kind, and gives its value. */
  expect(kind: number): number {
    this.head();
    if (this.kind !== kind) throw this.unknown();
    return this.value;
  }

  /** Reads the head of an array that must be of a length. */
  array(length: number): void {
    if (this.expect(ARRAY) !== length) throw this.unknown();
  }

  text(): string {
    const length = this.expect(TEXT);
    this.at += length;
    return this.#content.toString('utf8', this.at - length, this.at);
  }

  /** Reads an item with all in it. */
  item(): Item {
    const { at } = this;
    this.head();
    if (this.kind === NUMBER) return this.value;
    if (this.kind === ARRAY) return Array.from({ length: this.value }, () => this.item());
    this.at = at;
    return this.text();
  }

  /** Passes over an item and all in it. */
  skip(): void {
    this.head();
    if (this.kind === ARRAY) for (let left = this.value; left > 0; left -= 1) this.skip();
    else if (this.kind === TEXT) this.at += this.value;
    else if (this.kind !== NUMBER && this.kind !== NEGATIVE) throw this.unknown();
  }

  /** The bytes between two places. */
  bytes(from: number, to: number): Uint8Array {
    return this.#content.subarray(from, to);
  }

  unknown(): Error {
    return new Error(`Pagefind writes its files differently (kind ${this.kind} before byte ${this.at}).`);
  }
}

/** Writes an item. */
export function encode(item: Item): Buffer {
  if (typeof item === 'number') return headOf(NUMBER, item);
  if (typeof item === 'string')
    return Buffer.concat([headOf(TEXT, Buffer.byteLength(item)), Buffer.from(item)]);
  return Buffer.concat([headOf(ARRAY, item.length), ...item.map(encode)]);
}

/** Writes the head of an item. */
export function headOf(kind: number, value: number): Buffer {
  const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
  if (size > 0) head.writeUIntBE(value, 1, size);
  return head;
}
