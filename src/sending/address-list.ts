/** The addresses of a list, each once, in the order of the file. */
export interface AddressList {
  addresses: readonly string[];
  /** How many lines say again what a line before says. */
  repeated: number;
  /** The 1-based numbers of lines that hold no address. */
  broken: readonly number[];
}

/** What mail servers take without `SMTPUTF8` (RFC 5321), within the lengths that they allow. */
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=[^@]{1,255}$)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * Reads a list of addresses: one on a line, bare or after a name as `Mei <mei@example.org>`; empty lines and what follows `#` at
 * the start of a line count for nothing. Letter case does not tell addresses apart.
 */
export function readAddresses(text: string): AddressList {
  const found = new Map<string, string>();
  const broken: number[] = [];
  let repeated = 0;
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const bare = words.endsWith('>') ? words.slice(words.lastIndexOf('<') + 1, -1).trim() : words;
    if (!address.test(bare)) broken.push(index + 1);
    else if (found.has(bare.toLowerCase())) repeated += 1;
    else found.set(bare.toLowerCase(), bare);
  }
  return { addresses: [...found.values()], repeated, broken };
}

/** An address so that its owner knows it and nobody else learns it: `m…@example.org`. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
