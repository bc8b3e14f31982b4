import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../../src/content/problem.ts';
import { Preview, type WindowState } from '../../../src/site/preview/preview.ts';
import { weeklyIds, weeklyStory, writeFiles, writeWeekly } from '../../weekly-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkan-window-'));
const root = join(folder, 'archive');
const ids = weeklyIds(20);
const [first = '', , third = '', , fifth = '', , , eighth = ''] = ids;
const newest = ids.at(-1) ?? '';
writeWeekly(root, 20);
writeFiles(root, {
  '_data/people/ann.yaml': person('Ann', [newest, third], 'by the crew'),
  '_data/people/bob.yaml': person('Bob', [fifth], 'by the crew'),
  '_data/people/eve.yaml': person('Eve', [first], 'not there at all'),
});

const states: WindowState[] = [];
const checks: (Problem[] | undefined)[] = [];
const faults: unknown[] = [];
const preview = new Preview({
  request: { root, project: process.cwd() },
  place: join(folder, 'preview'),
  size: { whole: 6, newest: 3, opened: 5 },
  explain: () => ({ language: 'en', title: 'Errors', help: '', items: [] }),
  describe: (state) => {
    states.push(state);
    const check = Array.isArray(state.check) ? `${state.check.length} errors` : state.check;
    const summary = `${state.newest} of ${state.total}, ${check}`;
    return { language: 'en', label: 'About', summary, details: ['More.'], all: 'All issues' };
  },
  onOutcome: (outcome) => {
    if (!('seconds' in outcome)) faults.push(outcome);
  },
  onChecked: (result) => checks.push(result),
  onStage: () => {},
});
const { address } = await preview.start(8300);

test.after(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the newest issues are there, and pages say that there are more', async () => {
  const home = await text('');
  assert.match(home, `Story of ${newest}`);
  assert.not.match(home, `Story of ${first}`);
  assert.match(home, 'id="preview-notice"');
  assert.match(home, '3 of 20');
});

test('an error in an issue that was not opened is told, and stops nothing', async () => {
  await until(() => checks.length > 0);
  assert.equal(
    checks.at(-1)?.map(({ code, file }) => [code, file]),
    [['quote-absent', '_data/people/eve.yaml']],
  );
  await until(async () => (await text('')).includes('3 of 20, 1 errors'));
});

test('when it is mended the whole archive is found to be right', async () => {
  writeFiles(root, { '_data/people/eve.yaml': person('Eve', [first], 'by the crew') });
  await until(() => checks.length > 1);
  assert.equal(checks.at(-1), []);
  await until(async () => (await text('')).includes('3 of 20, 0 errors'));
});

test('an old issue is made when it is asked for, by many at once', async () => {
  const pages = await Promise.all([1, 2, 3].map(() => text(`issues/${eighth}/story/`)));
  for (const page of pages) assert.match(page, `mended on ${eighth}`);
  assert.is((await fetch(`${address}issues/${eighth}`, { redirect: 'manual' })).status, 301);
});

test('from issue to issue the links lead through the whole archive', async () => {
  let path = `issues/${newest}/`;
  const seen: string[] = [];
  while (path !== '') {
    seen.push(path.split('/')[1] ?? '');
    path = /rel="prev" href="\/quay\/([^"]+)"/.exec(await text(path))?.[1] ?? '';
  }
  assert.equal(seen.reverse(), ids);
});

test('a list of all issues leads to each of them', async () => {
  const list = await text('__preview/issues/');
  for (const id of ids) assert.match(list, `/quay/issues/${id}/`);
});

test('a record that rests on issues that were not opened is made when it is asked for', async () => {
  assert.match(await text('people/bob/'), 'Bob');
  assert.match(await text('people/ann/'), 'Ann');
});

test('what there is not is not found', async () => {
  for (const path of ['issues/1999-01-01/', `issues/${newest}/nothing/`, 'people/nobody/'])
    assert.is((await fetch(address + path)).status, 404);
});

test('a changed article is shown, in the window and out of it', async () => {
  for (const id of [newest, fifth]) {
    writeFileSync(join(root, `src/issues/${id}/01-story.md`), weeklyStory(id, 'It works again.'));
    await until(async () => (await text(`issues/${id}/story/`)).includes('It works again.'));
  }
});

test('nothing was told that is not so', () => {
  assert.equal(faults, []);
  assert.equal(checks.at(-1) ?? [], []);
});

test.run();

function person(name: string, issues: string[], quote: string): string {
  const evidence = issues.map((id) => `  - article: ${id}/story\n    quote: ${quote}\n`);
  return `name: ${name}\nevidence:\n${evidence.join('')}`;
}

async function text(path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

/** Waits until something is so; the runner's watchdog ends a wait that is in vain. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 30));
}
