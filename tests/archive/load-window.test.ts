import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../src/archive/load-archive.ts';
import type { Article } from '../../src/archive/types.ts';
import { scratchFolder } from '../run/scratch.ts';
import { weeklyIds, weeklyStory, writeFiles, writeWeekly } from '../weekly-archive.ts';

const [first, , , fourth, , , newest] = weeklyIds(7);

async function loaded(issues: string[], files: Record<string, string> = {}, records: string[] = []) {
  const root = mkdtempSync(path.join(scratchFolder(), 'window-'));
  writeWeekly(root, 7);
  writeFiles(root, files);
  const window = { issues: new Set(issues), records: new Set(records) };
  return loadArchive(root, { window });
}

function person(name: string, issue: string, quote: string): string {
  return `name: ${name}\nevidence:\n  - article: ${issue}/story\n    quote: ${quote}\n`;
}

test('a window holds its own issues and no other', async () => {
  const { archive, problems } = await loaded([newest ?? '', fourth ?? '']);
  assert.equal(problems, []);
  assert.equal(
    archive?.issues.map(({ id }) => id),
    [newest, fourth],
  );
  assert.equal(
    archive?.articles.map(({ id }) => id),
    [`${fourth}/story`, `${newest}/story`],
  );
});

test('links to the neighbours lead to the issues that come next, in the window or not', async () => {
  const { archive } = await loaded([newest ?? '', fourth ?? '']);
  const neighbours = archive?.issues.map(({ previous, next }) => [previous?.id, next?.id]);
  assert.equal(neighbours, [
    ['2021-05-06', undefined],
    ['2021-05-03', '2021-05-05'],
  ]);
  assert.is(archive?.articles[0]?.previous?.title, 'Story of 2021-05-03');
});

test('what a record says of issues outside the window is believed, and not shown', async () => {
  const { archive, problems } = await loaded([newest ?? ''], {
    '_data/people/ann.yaml': `${person('Ann', newest ?? '', 'by the crew')}  - article: ${first}/story\n    quote: not there at all\n`,
    '_data/people/bob.yaml': person('Bob', first ?? '', 'not there at all'),
    [`_data/figures/${first}.yaml`]: 'no list\n',
  });
  assert.equal(problems, []);
  assert.equal(
    archive?.people.map(({ id, evidence }) => [id, evidence.length]),
    [['ann', 1]],
  );
});

test('a wrong quotation from an issue of the window is told as ever', async () => {
  const { archive, problems } = await loaded([newest ?? ''], {
    '_data/people/ann.yaml': person('Ann', newest ?? '', 'not there at all'),
  });
  assert.is(archive, undefined);
  assert.equal(
    problems.map(({ code, file }) => [code, file]),
    [['quote-absent', '_data/people/ann.yaml']],
  );
});

test('an article that no issue has is told whatever the window', async () => {
  const { problems } = await loaded([newest ?? ''], {
    '_data/people/ann.yaml': person('Ann', '2020-01-01', 'by the crew'),
  });
  assert.equal(
    problems.map(({ code }) => code),
    ['unknown-article-near'],
  );
});

test('a record that is asked for is read, with the words that the window holds', async () => {
  const files = { '_data/people/bob.yaml': person('Bob', first ?? '', 'by the crew') };
  const closed = await loaded([newest ?? ''], files);
  assert.equal(closed.archive?.people, []);
  const opened = await loaded([newest ?? '', first ?? ''], files, ['people/bob']);
  assert.equal(
    opened.archive?.people.map(({ evidence }) => evidence[0]?.article.id),
    [`${first}/story`],
  );
});

test('links out of the window are believed, and lead to the address of the page', async () => {
  const links = `[one](../${first}/01-story.md#p1) [two](/issues/${first}/) [three](/people/bob/)`;
  const { archive, problems } = await loaded([newest ?? ''], {
    [`src/issues/${newest}/01-story.md`]: weeklyStory(newest ?? '', links),
    '_data/people/bob.yaml': person('Bob', first ?? '', 'by the crew'),
  });
  assert.equal(problems, []);
  assert.equal(addresses(archive?.articles[0]), [
    `/issues/${first}/story/#p1`,
    `/issues/${first}/`,
    '/people/bob/',
  ]);
});

test('a link to an issue or a record that is not there is told whatever the window', async () => {
  const { problems } = await loaded([newest ?? ''], {
    [`src/issues/${newest}/01-story.md`]: weeklyStory(
      newest ?? '',
      '[one](/issues/1999-01-01/) [two](/people/bob/)',
    ),
  });
  assert.equal(
    problems.map(({ code }) => code),
    ['link-broken', 'link-broken'],
  );
});

test.run();

function addresses(article: Article | undefined): string[] {
  return JSON.stringify(article?.blocks)
    .split('"href":"')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')));
}
