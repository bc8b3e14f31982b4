import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PreviewWindow } from '../../../src/site/preview/preview-window.ts';
import { scratchFolder } from '../../run/scratch.ts';
import { writeFiles, writeWeekly } from '../../weekly-archive.ts';

const root = mkdtempSync(path.join(scratchFolder(), 'shown-'));
writeWeekly(root, 9);
writeFiles(root, {
  '_data/people/ann.yaml': 'name: Ann\nevidence:\n  - article: 2021-05-02/story\n    quote: crew\n',
  'src/issues/readme.md': 'No issue.\n',
});

const always = ['2021-05-08', '2021-05-09'];

function opened(addresses: string[], size = { whole: 5, newest: 2, opened: 2 }) {
  const window = new PreviewWindow(root, size);
  const answers = addresses.map((address) => window.open(address));
  return { answers, issues: [...(window.shown?.issues ?? [])].sort(), records: window.shown?.records };
}

test('a small archive is shown whole', () => {
  const window = new PreviewWindow(root, { whole: 9, newest: 2, opened: 2 });
  assert.is(window.isPartial, false);
  assert.is(window.shown, undefined);
});

const cases: [address: string, opens: boolean | undefined, issues: string[]][] = [
  ['issues/2021-05-03/', true, ['2021-05-03']],
  ['issues/2021-05-03', true, ['2021-05-03']],
  ['issues/2021-05-03/story/', true, ['2021-05-03']],
  ['issues/2021-05-03/a.png', true, ['2021-05-03']],
  ['data/articles/2021-05-03.json', true, ['2021-05-03']],
  ['people/ann/', true, ['2021-05-02']],
  ['people/ann/feed.xml', true, ['2021-05-02']],
  ['issues/2021-05-09/story/', false, []],
  ['issues/2021/', false, []],
  ['issues/1999/', undefined, []],
  ['issues/2021-06-01/', undefined, []],
  ['people/bob/', undefined, []],
  ['issues/', undefined, []],
  ['pagefind/catalogue.json', undefined, []],
  ['issues/../../_data/site.yaml', undefined, []],
];

for (const [address, opens, issues] of cases) {
  test(`${address} opens ${issues.join(', ') || 'nothing'}`, () => {
    const { answers, issues: shown } = opened([address]);
    assert.equal(answers, [opens]);
    assert.equal(shown, [...issues, ...always]);
  });
}

test('what was opened long ago makes room', () => {
  const { answers, issues } = opened([1, 2, 3, 2].map((day) => `issues/2021-05-0${day}/`));
  assert.equal(answers, [true, true, true, false]);
  assert.equal(issues, ['2021-05-02', '2021-05-03', ...always]);
});

test('what changes is opened, whatever file of it it is', () => {
  const window = new PreviewWindow(root, { whole: 5, newest: 2, opened: 9 });
  const files = [
    'src/issues/2021-05-03/01-story.md',
    '_data/figures/2021-05-04.yaml',
    '_data/people/ann.yaml',
  ];
  window.note(files.map((file) => path.join(root, file)));
  assert.equal([...(window.shown?.issues ?? [])].sort(), [
    '2021-05-02',
    '2021-05-03',
    '2021-05-04',
    ...always,
  ]);
  assert.equal([...(window.shown?.records ?? [])], ['people/ann']);
});

test('an issue that is gone is not shown, and a new one is', () => {
  const window = new PreviewWindow(root, { whole: 5, newest: 2, opened: 9 });
  window.open('issues/2021-05-01/');
  rmSync(path.join(root, 'src/issues/2021-05-01'), { recursive: true });
  writeFiles(root, { 'src/issues/2021-05-10/issue.yaml': 'date: "2021-05-10"\n' });
  window.refresh();
  assert.equal([...(window.shown?.issues ?? [])].sort(), ['2021-05-09', '2021-05-10']);
});

test.run();
