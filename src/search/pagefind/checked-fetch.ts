import { fileWait } from '../../model/limits.ts';

/** Thrown when a file of an index cannot be read. */
export class UnreadableFile extends Error {
  readonly address: string;

  /** The cause is what `fetch` or unpacking threw, or else the status of an answer that is no file. */
  constructor(address: string, cause: unknown) {
    super(`${address}: ${cause}`, { cause });
    this.address = address;
  }
}

/** The files of an index, as they are fetched; one that cannot be read is never given, but fails whoever waits for work on it. */
export type IndexFiles = ReturnType<typeof checkFetch>;

/**
 * Takes the place of a worker's `fetch`, because Pagefind goes on without a file that it cannot read, and the answer would lack
 * what stood there. Files are unpacked here, where the checksum tells of one that is cut short. A
 * request that fails is never answered: the work that waits for it fails with the reason.
 */
export function checkFetch(scope: { fetch: typeof fetch }) {
  const original = scope.fetch.bind(scope);
  const unreadable: UnreadableFile[] = [];
  const waiting = new Set<(file: UnreadableFile) => void>();
  const answers = new Map<string, Promise<BodyInit>>();

  scope.fetch = async (input, init) => {
    const address = String(input).replace(/\?.*$/, '');
    return new Response(await (answers.get(address) ?? read(address, unpacked, init)));
  };

  return {
    /** Waits for work, and fails as soon as one of the files whose address begins so has failed. */
    wait: <T>(work: Promise<T>, ...beginnings: string[]) =>
      new Promise<T>((resolve, reject) => {
        const tell = (file: UnreadableFile) => {
          if (beginnings.some((beginning) => file.address.startsWith(beginning))) reject(file);
        };
        unreadable.forEach(tell);
        waiting.add(tell);
        work.then(resolve, reject).finally(() => waiting.delete(tell));
      }),
    /** Has an address answered with a content from now on. */
    answer: (address: string, content: Promise<BodyInit>) => void answers.set(address, content),
    /** Reads a file, unpacked. */
    bytes: (address: string) => read(address, unpacked),
    /** Reads a file of JSON. */
    json: <T>(address: string, init?: RequestInit) =>
      read(address, (response): Promise<T> => response.json(), init),
  };

  async function read<T>(
    address: string,
    use: (response: Response) => Promise<T>,
    init?: RequestInit,
  ): Promise<T> {
    try {
      const response = await original(address, { signal: AbortSignal.timeout(fileWait), ...init });
      if (!response.ok) throw response.status;
      return await use(response);
    } catch (cause) {
      const file = new UnreadableFile(address, cause);
      unreadable.push(file);
      for (const tell of waiting) tell(file);
      return new Promise(() => {});
    }
  }
}

/** Whatever is packed is unpacked, by its first two bytes (RFC 1952). */
async function unpacked(response: Response): Promise<ArrayBuffer> {
  const content = await response.arrayBuffer();
  const [first, second] = new Uint8Array(content);
  if (first !== 0x1f || second !== 0x8b) return content;
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
