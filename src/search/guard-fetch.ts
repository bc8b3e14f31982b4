/** What of a global scope is guarded. */
export interface FetchScope {
  fetch: typeof fetch;
}

/** A file of an index that could not be read. */
export class FileFault extends Error {
  readonly address: string;
  /** Whether there was an answer, though not a file. */
  readonly answered: boolean;

  constructor(address: string, cause: unknown) {
    super(`A file of the search index could not be read: ${address}: ${cause}`);
    this.address = address;
    this.answered = !(cause instanceof Error) || cause instanceof SyntaxError;
  }
}

/** Watches over the files that are fetched through a guarded scope. */
export interface FileGuard {
  /** Waits for work, and fails as soon as one of the files whose address begins so has failed. */
  wait<T>(work: Promise<T>, ...beginnings: string[]): Promise<T>;
  /** Has an address answered with a content from now on. */
  stand(address: string, content: Promise<BodyInit>): void;
  /** Reads a file, unpacked. */
  bytes(address: string): Promise<ArrayBuffer>;
  /** Reads a file of JSON. */
  json<T>(address: string, init?: RequestInit): Promise<T>;
}

const LIMIT_MS = 20_000;

/**
 * Takes the place of a worker's `fetch`, because Pagefind goes on without a file that it cannot read, and the answer would lack
 * what stood there. Files are unpacked here, where the checksum tells of one that is cut short. A
 * request that fails is never answered: the work that waits for it fails with the reason.
 */
export function guardFetch(scope: FetchScope): FileGuard {
  const original = scope.fetch.bind(scope);
  const faults: FileFault[] = [];
  const waiting = new Set<(fault: FileFault) => void>();
  const standing = new Map<string, Promise<BodyInit>>();

  scope.fetch = async (input, init) => {
    const address = String(input).replace(/\?.*$/, '');
    try {
      const standIn = standing.get(address);
      if (standIn) return new Response(await standIn);
      return await unpacked(await get(address, init));
    } catch (cause) {
      return fail(address, cause);
    }
  };

  return {
    wait: (work, ...beginnings) =>
      new Promise((resolve, reject) => {
        const tell = (fault: FileFault) => {
          if (beginnings.some((beginning) => fault.address.startsWith(beginning))) reject(fault);
        };
        faults.forEach(tell);
        waiting.add(tell);
        work.then(resolve, reject).finally(() => waiting.delete(tell));
      }),
    stand: (address, content) => void standing.set(address, content),
    bytes: async (address) => (await scope.fetch(address)).arrayBuffer(),
    json: (address, init) =>
      get(address, init)
        .then((response) => response.json())
        .catch((cause) => fail(address, cause)),
  };

  async function get(address: string, init?: RequestInit): Promise<Response> {
    const response = await original(address, { signal: AbortSignal.timeout(LIMIT_MS), ...init });
    if (!response.ok) throw response.status;
    return response;
  }

  function fail(address: string, cause: unknown): Promise<never> {
    const fault = new FileFault(address, cause);
    faults.push(fault);
    for (const tell of waiting) tell(fault);
    return new Promise(() => {});
  }
}

/** Whatever is packed is unpacked, by its first two bytes (RFC 1952). */
async function unpacked(response: Response): Promise<Response> {
  const content = new Uint8Array(await response.arrayBuffer());
  if (content[0] !== 0x1f || content[1] !== 0x8b) return new Response(content);
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(stream).arrayBuffer());
}
