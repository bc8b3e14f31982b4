import { largestForeignFile, mostForeignVolumes } from '../../model/limits.ts';
import { CATALOGUE_FILE, TABLE_FILE } from '../catalogue.ts';

const SIGNATURE = 'pagefind_dcd';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const either =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) || other(value);
const listOf =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const mapOf =
  (check: Check, isKey: Check = isText): Check =>
  (value) =>
    isMap(value) && Object.entries(value).every(([key, own]) => isKey(key) && check(own));
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isMap(value) && Object.entries(fields).every(([key, check]) => check(Reflect.get(value, key)));
function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the files of an index are, by the end of their names; made when it is asked for, so that a bundle without it is smaller. */
function indexFiles(): readonly [name: RegExp, check: Check][] {
  const isName: Check = (value) => /^[\w-]+(\.json)?$/.test(String(value));
  const isLanguage: Check = (value) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(String(value));
  const texts = listOf(isText);
  const counts = listOf(isCount);
  // An index of another form is for whoever opens it to tell of.
  const isCatalogue = shape({
    format: isCount,
    engine: isText,
    volumes: listOf(
      shape({
        id: isName,
        documents: isCount,
        words: mapOf(isCount),
        frequent: listOf(texts),
      }),
      mostForeignVolumes,
    ),
    vocabularies: mapOf(shape({ id: isName, from: texts }), isLanguage),
    variants: optional(isName),
  });

  const isTable = shape({
    facets: mapOf(shape({ values: texts, labels: texts, of: listOf(either(isCount, counts)) })),
    dates: texts,
    titleEnd: counts,
    heading: counts,
    names: mapOf(texts),
    words: optional(counts),
  });

  const isDocument = shape({
    kind: isText,
    url: isText,
    title: isText,
    kicker: optional(isText),
    byline: optional(isText),
    date: optional(isText),
    issueTitle: optional(isText),
    names: optional(texts),
    words: optional(isText),
    blocks: listOf(shape({ id: isText, kind: isText, text: isText })),
  });

  return [
    [new RegExp(`/${CATALOGUE_FILE}$`), isCatalogue],
    [new RegExp(`/${TABLE_FILE}$`), isTable],
    [/\/w[0-9a-f]{7}\/\d+\.json$/, shape({ words: texts, stems: mapOf(texts) })],
    [/\/variants-\w+\.json$/, shape({ from: isText, to: isText })],
    [/\/text\/\d+\.json$/, isDocument],
  ];
}

/**
 * Takes the place of a worker's `fetch` where archives of others are searched, before anything else does: a file of an
 * index that is not what its name says, or is larger than an index can need, fails as if it had not come, with a RangeError.
 */
export function guardFetch(scope: { fetch: typeof fetch }): void {
  const original = scope.fetch.bind(scope);
  const checks = indexFiles();
  scope.fetch = async (input, init) => {
    const response = await original(input, init);
    if (!response.ok) return response;
    const address = String(input).replace(/\?[\s\S]*/, '');
    const content = await unpacked(await limited(response.body));
    const [, check] = checks.find(([name]) => name.test(address)) ?? [];
    const isAsNamed = check ? check(JSON.parse(await content.text())) : await isSigned(address, content);
    if (!isAsNamed) throw new RangeError(`${address}: malformed`);
    return new Response(content);
  };
}

/** Pagefind's own files begin with its signature; it goes on without one that does not, and the answer would lack it. */
async function isSigned(address: string, content: Blob): Promise<boolean> {
  if (!/\.pf_\w+$/.test(address)) return true;
  return (await content.slice(0, SIGNATURE.length).text()) === SIGNATURE;
}

async function unpacked(content: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return content;
  return limited(content.stream().pipeThrough(new DecompressionStream('gzip')));
}

async function limited(stream: ReadableStream<Uint8Array<ArrayBuffer>> | null): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > largestForeignFile) {
      void reader?.cancel();
      throw new RangeError('too large');
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}
