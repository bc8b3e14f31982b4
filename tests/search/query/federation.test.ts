import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexSite } from '../../../src/search/build/index-site.ts';
import { checkFetch } from '../../../src/search/pagefind/checked-fetch.ts';
import { openTogether } from '../../../src/search/query/archives.ts';
import { openSearcher, type Searcher } from '../../../src/search/query/searcher.ts';
import { article } from '../fixtures.ts';

interface Context {
  folder: string;
  fetch: typeof fetch;
}

const federation = suite<Context>('a portal without documents of its own, before two archives');

federation.before(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), 'portal-'));
  context.fetch = globalThis.fetch;
  const documents = Array.from({ length: 12 }, (_, i) => article(`a${i}`, `第${i}课`, ['职工参加培训。']));
  await indexSite([], { outDir: join(context.folder, 'portal') });
  await indexSite(documents, { outDir: join(context.folder, 'first'), frequent: 8 });
  await indexSite(documents.slice(0, 5), { outDir: join(context.folder, 'second'), frequent: 8 });
});
federation.after(async ({ folder, fetch }) => {
  globalThis.fetch = fetch;
  await rm(folder, { recursive: true, force: true });
});

/** The search of the portal, where the files that match are not to be had. */
async function open({ folder }: Context, lost: RegExp): Promise<Searcher> {
  const url = (name: string) => pathToFileURL(join(folder, `${name}/`)).href;
  globalThis.fetch = async (input) => {
    const address = String(input).replace(/\?.*$/, '');
    if (lost.test(address)) return new Response(null, { status: 503 });
    return new Response(await readFile(fileURLToPath(address)));
  };
  return openSearcher({
    base: `${url('portal')}pagefind/`,
    others: ['first', 'second'].map((name) => ({ name, url: url(name) })),
    files: checkFetch(globalThis),
    load: (address) => import(address),
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

federation('has an empty answer when both are lost', async (context) => {
  const searcher = await open(context, /\/(first|second)\/.*pf_meta$/);
  assert.equal(await ask(searcher, '培训'), { count: 0, absent: ['first away', 'second away'] });
});

federation.run();
