import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexSite } from '../../../src/search/build/index-site.ts';
import { checkFetch } from '../../../src/search/pagefind/checked-fetch.ts';
import { openTogether } from '../../../src/search/query/archives.ts';
import { guardEngine } from '../../../src/search/query/foreign-engine.ts';
import { guardFetch } from '../../../src/search/query/foreign-files.ts';
import { openSearcher, type Searcher } from '../../../src/search/query/searcher.ts';
import { fc } from '../../property.ts';
import { scratch } from '../../run/scratch.ts';
import { article } from '../fixtures.ts';
import { modules } from '../open-index.ts';

interface Context {
  folder: string;
  fetch: typeof fetch;
}

/** What another archive answers with, of what it should. */
type Content = (file: Buffer) => string | Uint8Array<ArrayBuffer>;

const federation = suite<Context>('a portal without documents of its own, before two archives');

federation.before(async (context) => {
  context.folder = scratch('portal');
  context.fetch = globalThis.fetch;
  const documents = Array.from({ length: 12 }, (_, i) => article(`a${i}`, `第${i}课`, ['职工参加培训。']));
  await indexSite([], { outDir: join(context.folder, 'portal') });
  await indexSite(documents, { outDir: join(context.folder, 'first'), frequent: 8 });
  await indexSite(documents.slice(0, 5), { outDir: join(context.folder, 'second'), frequent: 8 });
  const english = [article('rope', 'Two ropes', ['A rope was mended.'], { lang: 'en', words: 'en' })];
  await indexSite(english, { outDir: join(context.folder, 'english') });
});
federation.after(({ fetch }) => {
  globalThis.fetch = fetch;
});

/** The search of the portal, where the files that match are not to be had, or have another content. */
async function open(
  { folder }: Context,
  lost: RegExp,
  content?: Content,
  others = ['first', 'second'],
): Promise<Searcher> {
  const url = (name: string) => pathToFileURL(join(folder, `${name}/`)).href;
  globalThis.fetch = async (input) => {
    const address = String(input).replace(/\?.*$/, '');
    if (lost.test(address) && !content) return new Response(null, { status: 503 });
    const file = await readFile(fileURLToPath(address));
    return new Response(lost.test(address) && content ? content(file) : new Uint8Array(file));
  };
  guardFetch(globalThis);
  return openSearcher({
    base: `${url('portal')}pagefind/`,
    others: others.map((name) => ({ name, url: url(name) })),
    files: checkFetch(globalThis),
    load: async (address) => guardEngine(await import(address)),
    loadOwn: (address) => import(address),
    modules,
    open: openTogether,
  });
}

async function ask(searcher: Searcher, query: string): Promise<{ count: number; absent: string[] }> {
  const answer = await searcher.search({ query });
  if (answer.fault) throw new Error(answer.fault);
  return {
    count: answer.count,
    absent: answer.absent.map(({ name, absence }) => `${name} ${absence}`),
  };
}

federation('searches both', async (context) => {
  const searcher = await open(context, /^$/);
  await searcher.rehearse();
  assert.equal(await ask(searcher, '培训'), { count: 17, absent: [] });
});

for (const file of ['pf_meta', 'table.json', 'pf_index', 'catalogue.json'])
  federation(`does without one whose ${file} is lost`, async (context) => {
    const searcher = await open(context, new RegExp(`/first/.*${file}$`));
    await searcher.rehearse();
    assert.equal(await ask(searcher, '培训'), {
      count: 5,
      absent: [`first ${file === 'catalogue.json' ? 'missing' : 'away'}`],
    });
  });

/** Another content of a field of a file of JSON. */
const spoilt =
  (spoil: (value: ReturnType<typeof JSON.parse>) => unknown): Content =>
  (file) =>
    JSON.stringify(spoil(JSON.parse(file.toString())));
const shards = (volumes: unknown) => spoilt((catalogue) => ({ ...catalogue, volumes }));
const table = (field: string, value: unknown) => spoilt((columns) => ({ ...columns, [field]: value }));

const malformed: [what: string, file: string, content: Content][] = [
  ['catalogue is null', 'catalogue.json', () => 'null'],
  ['volumes are null', 'catalogue.json', shards(null)],
  ['volumes are a word', 'catalogue.json', shards('many')],
  ['volumes are nothing one knows', 'catalogue.json', shards([null, 1, 'x'])],
  [
    'volume lies elsewhere',
    'catalogue.json',
    shards([{ id: '../../x', documents: 1, years: [], frequent: [] }]),
  ],
  [
    'volumes are a hundred thousand',
    'catalogue.json',
    spoilt((catalogue) => ({ ...catalogue, volumes: new Array(100_000).fill(catalogue.volumes[0]) })),
  ],
  ['table is null', 'table.json', () => 'null'],
  ['table has no dates', 'table.json', table('dates', undefined)],
  ['table has facets of nothing', 'table.json', table('facets', { issue: null })],
  ['table has names that are numbers', 'table.json', table('names', { 0: [1] })],
  ['texts are a list', 'text/\\d+.json', () => '[]'],
  ['texts have no blocks', 'text/\\d+.json', spoilt(({ blocks, ...rest }) => rest)],
  ['list of pages is not packed', 'pf_meta', () => 'pagefind'],
  ['list of pages is of noughts', 'pf_meta', () => new Uint8Array(4096)],
  ['words are of noughts', 'pf_index', () => new Uint8Array(4096)],
  ['words are of other bytes', 'pf_index', () => new Uint8Array(4096).fill(0xff)],
  ['list of pages is signed and of noughts', 'pf_meta', () => Buffer.from(`pagefind_dcd${'\0'.repeat(99)}`)],
  ['list of pages has no pages', 'pf_meta', () => Buffer.from('pagefind_dcd\x86')],
  ['words are signed and of noughts', 'pf_index', () => Buffer.from(`pagefind_dcd${'\0'.repeat(99)}`)],
  ['words are signed and cut short', 'pf_index', (file) => gunzipSync(file).subarray(0, 40)],
  ['words are a page', 'pf_index', () => '<!doctype html><title>Not found</title>'],
];

for (const [what, file, content] of malformed)
  federation(`does without one whose ${what}, and names it`, async (context) => {
    const searcher = await open(context, new RegExp(`/first/.*${file}$`), content);
    await searcher.rehearse();
    assert.equal(await ask(searcher, '培训'), { count: 5, absent: ['first format'] });
  });

/** A value of JSON with another in the place of one of its parts. */
function changed(value: unknown, at: readonly number[], other: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[first % keys.length];
  if (key === undefined) return other;
  const inner = changed(Reflect.get(value, key), rest, other);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

federation('answers from the rest, whatever one says in place of some of its own', async (context) => {
  const place = fc.array(fc.nat(20), { maxLength: 5 });
  const packed = fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 20 }));
  const spoiling = fc.oneof(
    fc
      .tuple(fc.constantFrom('catalogue.json', 'table.json', 'text/\\d+.json'), place, fc.jsonValue())
      .map(([file, at, other]) => ({ file, content: spoilt((value) => changed(value, at, other)) })),
    fc.tuple(fc.constantFrom('pf_meta', 'pf_index', 'pf_filter'), packed).map(([file, [at, bytes]]) => ({
      file,
      content: (whole: Buffer) =>
        Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + bytes.length)]),
    })),
  );
  await fc.assert(
    fc.asyncProperty(spoiling, async ({ file, content }) => {
      const searcher = await open(context, new RegExp(`/first/.*${file}$`), content);
      const { count } = await ask(searcher, '培训');
      assert.ok(count >= 5, `${count} found`);
    }),
    { numRuns: 60 },
  );
});

federation('goes on without one whose words are lost, for this query and the next', async (context) => {
  const searcher = await open(context, /\/english\/.*\/w[0-9a-f]+\/\d+\.json$/, undefined, [
    'english',
    'first',
  ]);
  assert.equal(await ask(searcher, 'rope'), { count: 0, absent: ['english away'] });
  assert.equal(await ask(searcher, '培训'), { count: 12, absent: ['english away'] });
});

federation('does without one whose words are in what is no language, and names it', async (context) => {
  const spoil = spoilt(({ vocabularies, ...catalogue }) => {
    return { ...catalogue, vocabularies: { constructor: vocabularies.en } };
  });
  const searcher = await open(context, /\/english\/.*catalogue.json$/, spoil, ['english', 'first']);
  assert.equal(await ask(searcher, 'rope'), { count: 0, absent: ['english format'] });
});

federation('has an empty answer when both are lost', async (context) => {
  const searcher = await open(context, /\/(first|second)\/.*pf_meta$/);
  assert.equal(await ask(searcher, '培训'), { count: 0, absent: ['first away', 'second away'] });
});

federation.run();
