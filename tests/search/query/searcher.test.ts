import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexedText } from '../../../src/search/build/indexed-text.ts';
import { type SearchDocument, textsOf } from '../../../src/search/document.ts';
import { foldUnits } from '../../../src/search/fold.ts';
import { parseQuery, type QueryPart } from '../../../src/search/query/query.ts';
import { SEPARATOR } from '../../../src/search/token.ts';
import { fc } from '../../property.ts';
import { firstArchive } from '../../site.ts';
import { article } from '../fixtures.ts';
import { type OpenIndex, openIndex } from '../open-index.ts';

function truth(documents: SearchDocument[], query: string): string[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) return [];
  const matching = (whole: boolean) =>
    documents.filter((one) => matchesLiterally(one, parsed.parts, whole)).map(({ url }) => url);
  const strict = matching(true);
  return strict.length > 0 ? strict : matching(false);
}

/** Every part stands literally (after folding) in the title, a name or one block, and no excluded one does; numbers at its ends are whole. */
function matchesLiterally(
  document: SearchDocument,
  parts: readonly QueryPart[],
  wholeNumbers: boolean,
): boolean {
  const { title, heading, body } = textsOf(document);
  const texts = [...title, ...heading, ...body].map(foldUnits);
  return parts.every(({ units, excluded, quoted }) => {
    const isNumber = (unit = '') => wholeNumbers && !quoted && /^[0-9]$/.test(unit);
    return (
      texts.some((text) =>
        text.some((_, at) => {
          const before = text.slice(0, at).join('');
          const after = text.slice(at + units.length).join('');
          if (isNumber(units[0]) && /[0-9]\.?$/.test(before)) return false;
          if (isNumber(units.at(-1)) && /^\.?[0-9]/.test(after)) return false;
          return units.every((unit, i) => text[at + i] === unit);
        }),
      ) !== excluded
    );
  });
}

const literal = suite<{ index: OpenIndex; documents: SearchDocument[] }>('literal truth');

const SMALL_ALPHABET = [...'工会职7aB𠮷℃éか가，“😀 －ʰꀀ<'];
const text = fc.string({ unit: fc.constantFrom(...SMALL_ALPHABET), maxLength: 24 });

literal.before(async (context) => {
  // A small alphabet makes strings repeat and overlap, which is where a phrase is mistaken for another.
  const samples = fc.sample(fc.tuple(text, fc.array(text, { maxLength: 5 })), { numRuns: 150, seed: 7 });
  context.documents = samples.map(([title, blocks], i) => article(`n${i}`, title, blocks));
  context.index = await openIndex(context.documents, { shardSize: { least: 4000, most: 8000 } });
});
literal.after(({ index }) => index.close());

literal(
  'finds exactly the documents that hold what was typed, whatever it is',
  async ({ index, documents }) => {
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        const found = await index.find(query);
        assert.equal(found.sort(), truth(documents, query).sort());
      }),
      { numRuns: 1500, seed: 11 },
    );
  },
);

literal(
  'does not go from one paragraph into the next, also where nothing but the end of one stands between',
  async () => {
    // So many that no text is read to see: the index alone has to tell.
    const divided = Array.from({ length: 20 }, (_, i) => article(`d${i}`, '亮会塔灯', ['灯塔', '会亮']));
    const index = await openIndex([...divided, article('whole', '灯塔', ['灯塔会亮了'])]);
    assert.equal(await index.find('灯塔会亮'), ['issues/whole/']);
    index.close();
  },
);

literal('counts every document once and truly, however many are shown', async ({ index, documents }) => {
  for (const query of ['工', '工会', '会职', '7a', '𠮷', '℃7']) {
    const answer = await index.searcher.search({ query, count: 1 });
    assert.is(answer.fault ? 0 : answer.count, truth(documents, query).length);
  }
});

literal('finds the same where words are so common that their lists are divided', async (context) => {
  const sizes = { shardSize: { least: 2000, most: 4000 }, volumeSize: { least: 9000, most: 12_000 } };
  const index = await openIndex(context.documents, { ...sizes, frequent: 8 });
  const catalogue = JSON.parse(await readFile(join(index.folder, 'pagefind/catalogue.json'), 'utf8'));
  assert.ok(catalogue.volumes.length > 1);
  for (const { id, frequent } of catalogue.volumes)
    assert.equal(frequent.flat().sort(), wordsOfAtLeast(8, await documentsOf(index, id)));
  await fc.assert(
    fc.asyncProperty(text, async (query) => {
      assert.equal((await index.find(query)).sort(), truth(context.documents, query).sort());
    }),
    { numRuns: 1000, seed: 13 },
  );
  index.close();
});

literal('is as exact after a rehearsal, which fetches nothing twice', async (context) => {
  const index = await openIndex(context.documents, { frequent: 8 });
  const fetched = countFetches();
  await index.searcher.rehearse();
  assert.is(fetched.filter((address) => address.endsWith('.pf_index')).length, 1);
  await index.searcher.rehearse();
  for (const query of ['工', '工会', '会职'])
    assert.equal((await index.find(query)).sort(), truth(context.documents, query).sort());
  assert.is(new Set(fetched).size, fetched.length);
  index.close();
});

literal('has nothing to rehearse where no word is frequent', async ({ documents }) => {
  const index = await openIndex(documents);
  const fetched = countFetches();
  await index.searcher.rehearse();
  assert.equal(fetched, []);
  index.close();
});

literal.run();

/** The documents of a volume. */
async function documentsOf({ folder }: OpenIndex, volume: string): Promise<SearchDocument[]> {
  const texts = join(folder, 'pagefind', volume, 'text');
  const files = await readdir(texts);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(texts, file), 'utf8'))));
}

/** The words of the index that stand in so many of these documents, in order. */
function wordsOfAtLeast(common: number, documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const token of new Set(indexedText(document).tokens))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  counts.delete(SEPARATOR);
  return [...counts].flatMap(([token, count]) => (count >= common ? [token] : [])).sort();
}

/** The addresses that are fetched from now on, until the index is closed. */
function countFetches(): string[] {
  const fetched: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    fetched.push(String(input));
    return fetch(input, init);
  };
  return fetched;
}

const exhaustive = suite<{ index: OpenIndex; documents: SearchDocument[]; lines: string[] }>(
  'every substring',
);

exhaustive.before(async (context) => {
  const source = await readFile('src/issues/2023-04-26/source.txt', 'utf8');
  context.lines = source.split('\n').filter((line) => line.trim() !== '');
  context.documents = context.lines.map((line, i) => article(`line-${i}`, '', [line]));
  context.index = await openIndex(context.documents);
});
exhaustive.after(({ index }) => index.close());

exhaustive('of one to four characters of the first issue finds exactly its paragraphs', async (context) => {
  const queries = new Set<string>();
  for (const line of context.lines) {
    const characters = [...line];
    for (let length = 1; length <= 4; length += 1) {
      for (let at = 0; at + length <= characters.length; at += 1) {
        queries.add(characters.slice(at, at + length).join(''));
      }
    }
  }
  assert.ok(queries.size > 5000);
  for (const query of queries) {
    const found = (await context.index.find(query)).sort();
    const expected = truth(context.documents, query).sort();
    if (found.join() !== expected.join()) assert.equal(found, expected, query);
  }
});

if (firstArchive.length > 0) exhaustive.run();
