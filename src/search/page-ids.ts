const SIGNATURE = 12;

type Item = number | string | Item[];

/**
 * The ids of a shard's pages in the order in which they were indexed, from Pagefind's own list of them (`pf_meta`, unpacked:
 * after a signature CBOR, RFC 8949, whose second item is an array of pages, each beginning with its id). Asking
 * Pagefind to sort by number would give the numbers too, at thrice the time.
 */
export function readPageIds(content: Uint8Array): string[] {
  let at = SIGNATURE;
  const text = new TextDecoder();
  number(next());
  item();
  const pages = item();
  return Array.isArray(pages) ? pages.map((page) => String(Array.isArray(page) ? page[0] : page)) : [];

  /** Texts, arrays and whole numbers: nothing else occurs in the list. */
  function item(): Item {
    const head = next();
    const value = number(head);
    const kind = head >> 5;
    if (kind === 4) return Array.from({ length: value }, item);
    if (kind !== 3) return value;
    at += value;
    return text.decode(content.subarray(at - value, at));
  }

  /** What the head of an item says: its value, or how much it holds. */
  function number(head: number): number {
    const short = head & 31;
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
