import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { scratch } from '../run/scratch.ts';
import { testOfFirst } from '../site.ts';

const ISSUE = 'src/issues/2021-05-01';

async function loaded(
  options: Parameters<typeof loadArchive>[1] = {},
  ...edits: [file: string, from: string, to: string][]
) {
  const root = scratch('load');
  cpSync('tests/fixtures/minimal', root, { recursive: true });
  for (const [file, from, to] of edits) {
    const name = path.join(root, file);
    writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
  }
  const { archive, problems } = await loadArchive(root, options);
  assert.equal(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(archive);
  return archive;
}

const draft: [string, string, string] = [`${ISSUE}/02-ye-xiao.md`, 'cover:', 'draft: true\ncover:'];

testOfFirst('the first archive has no problem', async () => {
  assert.equal((await loadArchive('.')).problems, []);
});

test('articles, issues and records know their neighbours', async () => {
  const archive = await loaded();
  const [first, second] = archive.articles;
  assert.is(first?.next, second);
  assert.is(second?.previous, first);
  assert.is(first?.previous, undefined);
  assert.equal(
    archive.people.map(({ id, next }) => [id, next?.id]),
    [
      ['lu-xiao-he', 'shi-da-ming'],
      ['shi-da-ming', undefined],
    ],
  );
});

test('references lead both ways', async () => {
  const archive = await loaded();
  const [lights, school] = archive.initiatives;
  assert.is(school?.parent, lights);
  assert.equal(lights?.parts, [school]);
  assert.equal(
    archive.organizations[0]?.people.map(({ id }) => id),
    ['shi-da-ming'],
  );
  assert.equal(archive.figures, lights?.figures);
  assert.equal(archive.articles[0]?.figures, archive.figures);
});

test('the roster is exactly those with the role of a model worker', async () => {
  assert.equal(
    (await loaded()).roster.map(({ id }) => id),
    ['shi-da-ming'],
  );
  const other: [string, string, string] = ['_data/people/shi-da-ming.yaml', 'model-worker', 'member'];
  assert.equal((await loaded({}, other)).roster, []);
});

test('a name in the byline and the credits is tied to the one whose words stand there', async () => {
  const archive = await loaded();
  assert.is(archive.articles[0]?.byline[0]?.person?.id, 'lu-xiao-he');
  assert.is(archive.issues[0]?.credits[0]?.person, undefined);
});

test('a draft is shown in the preview alone, with all that rests on it', async () => {
  const shown = await loaded({ drafts: true }, draft);
  assert.equal(
    shown.articles.map(({ slug }) => slug),
    ['kai-gong', 'ye-xiao'],
  );
  assert.equal(
    shown.initiatives.map(({ id }) => id),
    ['liang-deng', 'ye-xiao'],
  );
  const kept = await loaded({}, draft);
  assert.equal(
    kept.articles.map(({ slug }) => slug),
    ['kai-gong'],
  );
  assert.equal(
    kept.initiatives.map(({ id }) => id),
    ['liang-deng'],
  );
  assert.equal(kept.initiatives[0]?.parts, []);
  assert.equal(kept.pictures, []);
});

test('a role that rests on a draft puts nobody on the roster yet', async () => {
  const role: [string, string, string] = [
    '_data/people/shi-da-ming.yaml',
    'article: 2021-05-01/kai-gong\n        quote: 市劳模石大明带着三名徒弟\n',
    'article: 2021-05-01/ye-xiao\n        quote: 石大明也来讲课\nevidence:\n  - article: 2021-05-01/kai-gong\n    quote: 石大明\n',
  ];
  assert.equal((await loaded({}, role)).roster.length, 1);
  const kept = await loaded({}, role, draft);
  assert.equal(kept.roster, []);
  assert.ok(kept.people.some(({ id }) => id === 'shi-da-ming'));
});

test('links of articles become addresses under the base', async () => {
  const link: [string, string, string] = [
    `${ISSUE}/02-ye-xiao.md`,
    '- 电工',
    '- [一](#s1)、[二](../2021-05-01/01-kai-gong.md)、[三](2021-05-01/kai-gong#p1)、[四](/roster/)、[五](https://example.org/)',
  ];
  const archive = await loaded({}, link);
  const hrefs = [...JSON.stringify(archive.articles[1]?.blocks).matchAll(/"href":"([^"]*)"/g)].map(
    (match) => match[1],
  );
  assert.equal(hrefs, [
    '/issues/2021-05-01/kai-gong/#p2',
    '/issues/2021-05-01/ye-xiao/#s1',
    '/issues/2021-05-01/kai-gong/',
    '/issues/2021-05-01/kai-gong/#p1',
    '/roster/',
    'https://example.org/',
  ]);
});

test('former addresses lead to the new ones', async () => {
  const archive = await loaded(
    {},
    [`${ISSUE}/02-ye-xiao.md`, 'cover:', 'former: [2021-05-01/lao]\ncover:'],
    ['_data/people/lu-xiao-he.yaml', 'name:', 'former: [lao-lu]\nname:'],
  );
  assert.equal(archive.redirects, [
    { from: 'issues/2021-05-01/lao/', to: 'issues/2021-05-01/ye-xiao/' },
    { from: 'people/lao-lu/', to: 'people/lu-xiao-he/' },
  ]);
});

test('the address of the site is made whole, and may come from the environment', async () => {
  const cases: [siteUrl: string | undefined, url: string, base: string][] = [
    [undefined, 'https://example.org/qingshi/', '/qingshi/'],
    ['https://example.com', 'https://example.com/', '/'],
    ['https://example.com//a//b', 'https://example.com/a/b/', '/a/b/'],
    ['http://localhost:8080/工刊', 'http://localhost:8080/%E5%B7%A5%E5%88%8A/', '/%E5%B7%A5%E5%88%8A/'],
  ];
  for (const [siteUrl, url, base] of cases) {
    const { site } = await loaded({ siteUrl });
    assert.equal([site.url, site.base], [url, base]);
  }
});

test.run();
