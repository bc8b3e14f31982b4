/** What of a global scope is guarded. */
export interface FetchScope {
  fetch: typeof fetch;
}

/** Waits for work that fetches through a guarded scope, and fails as soon as one of its files fails. */
export type Guarded = <T>(work: Promise<T>) => Promise<T>;

/**
 * Takes the place of a worker's `fetch`, because Pagefind goes on without a file that it cannot read, and the answer would lack
 * what stood there. Files are unpacked here, where the checksum tells of one that is cut short. A
 * request that fails is never answered: the work that waits for it fails with the reason.
 */
export function guardFetch(scope: FetchScope): Guarded {
  const original = scope.fetch.bind(scope);
  let fail: (reason: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {});

  scope.fetch = async (input, init) => {
    try {
      const response = await original(input, init);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return await unpacked(response);
    } catch (cause) {
      fail(new Error('A file of the search index could not be read.', { cause }));
      return new Promise<never>(() => {});
    }
  };
  return (work) => Promise.race([work, failure]);
}

/** Whatever is packed is unpacked, by its first two bytes (RFC 1952). */
async function unpacked(response: Response): Promise<Response> {
  const content = new Uint8Array(await response.arrayBuffer());
  if (content[0] !== 0x1f || content[1] !== 0x8b) return new Response(content);
  const stream = new Response(content).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(stream ?? null).arrayBuffer());
}
