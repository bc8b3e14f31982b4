import { readdir } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { indexSite } from '../../../src/search/build/index-site.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { fingerprint } from '../../fingerprint.ts';
import { scratch } from '../../run/scratch.ts';
import { article, facets, record } from '../fixtures.ts';
import { openIndex } from '../open-index.ts';
import { withoutPagefind } from '../without-pagefind.ts';

const shardSize = { least: 1500, most: 4500 };
const documents = Array.from({ length: 60 }, (_, i) =>
  article(`n${i}`, `第${i}期`, ['工会组织职工开展技能竞赛。'], { date: `20${10 + (i % 10)}-05-01` }),
);

async function build(list: SearchDocument[], outDir: string, cacheDir?: string) {
  return indexSite(list, { outDir, shardSize, ...(cacheDir && { cacheDir }) });
}

test('the same documents give the same bytes, in whatever order they come', async () => {
  const [one, two] = [scratch('search-index'), scratch('search-index')];
  await build(documents, one);
  await build([...documents].reverse(), two);
  assert.equal(await fingerprint(one), await fingerprint(two));
});

test('one changed, added or removed article costs one shard, and the result equals a cold build', async () => {
  const [out, cache] = [scratch('search-index'), scratch('search-index')];
  const first = await build(documents, out, cache);
  assert.is(first.reused, 0);
  assert.ok(first.shards >= 4);
  const again = await build(documents, out, cache);
  assert.is(again.reused, again.shards);
  const changed = documents.map((one, i) => (i === 14 ? { ...one, title: '改了的标题' } : one));
  const lists = [
    changed,
    [...changed, article('new', '新的', ['新的一期。'], { date: '2031-01-01' })],
    changed.slice(1),
  ];
  for (const list of lists) {
    const report = await build(list, out, cache);
    assert.ok(report.shards - report.reused <= 2, `${report.reused} of ${report.shards}`);
    const cold = scratch('search-index');
    await build(list, cold);
    assert.equal(await fingerprint(out), await fingerprint(cold));
  }
});

test('a failing Pagefind is one error with its cause, and leaves no half index', async () => {
  const out = scratch('search-index');
  const { error } = console;
  console.error = () => {};
  try {
    await withoutPagefind(() => build(documents, out));
    assert.unreachable('It should have failed.');
  } catch (failure) {
    assert.match(String(failure), 'Pagefind');
    assert.ok(failure instanceof Error && failure.cause);
  } finally {
    console.error = error;
  }
  assert.equal(await readdir(out), []);
});

test('an aborted index leaves nothing behind', async () => {
  const out = scratch('search-index');
  const stop = new AbortController();
  const work = indexSite(documents, {
    outDir: out,
    shardSize,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await work.then(
    () => assert.unreachable(),
    () => {},
  );
  assert.equal(await readdir(out), []);
});

test('an archive without a document, with one, and with empty ones can be searched', async () => {
  for (const list of [
    [],
    [article('one', '一篇', ['只有一篇。'])],
    [article('a', '', []), article('b', '', ['。']), article('c', '丙', [])],
  ]) {
    const index = await openIndex(list);
    assert.is((await index.find('一篇')).length, list.length === 1 ? 1 : 0);
    assert.is((await index.find('丙')).length, list.length === 3 ? 1 : 0);
    index.close();
  }
});

test('filters narrow by kind, year and whatever facets the documents have, with true counts', async () => {
  const index = await openIndex([
    article('a', '竞赛', ['工会'], {
      facets: {
        ...facets({ category: ['竞赛'], people: ['甲', '乙'] }),
        issue: [{ value: 'i1', label: '第一期' }],
      },
    }),
    article('b', '培训', ['工会'], {
      date: '2024-01-01',
      facets: facets({ issue: ['i2'], category: ['培训'], people: ['乙'], section: ['要闻'] }),
    }),
    record('person', 'jia', '甲', '工会的甲'),
  ]);
  const narrowed: [filters: Record<string, string>, urls: string[]][] = [
    [{ kind: 'person' }, ['person/jia/']],
    [{ year: '2024' }, ['issues/b/']],
    [{ issue: 'i1' }, ['issues/a/']],
    [{ category: '培训' }, ['issues/b/']],
    [{ people: '乙', kind: 'article' }, ['issues/b/', 'issues/a/']],
    [{ people: '丙' }, []],
    [{ section: '要闻' }, ['issues/b/']],
    [{ section: '副刊' }, []],
    [{ page: '1' }, []],
  ];
  for (const [filters, urls] of narrowed) assert.equal(await index.find('工会', { filters }), urls);
  const answer = await index.searcher.search({ query: '工会', filters: { kind: 'article' } });
  if (answer.fault) return assert.unreachable();
  const { kind = [], people = [] } = answer.facets;
  assert.equal(
    kind.map(({ value, count }) => [value, count]),
    [
      ['article', 2],
      ['person', 1],
    ],
  );
  assert.equal(
    people.map(({ value, count }) => [value, count]),
    [
      ['乙', 2],
      ['甲', 1],
    ],
  );
  assert.equal(answer.facets.issue?.find(({ value }) => value === 'i1')?.label, '第一期');
  index.close();
});

test.run();
