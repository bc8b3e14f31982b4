import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { problems as englishMessages } from '../../src/locales/en/problems/index.ts';
import { ownTags } from '../../src/locales/language.ts';
import { describeProblem } from '../../src/locales/problems.ts';
import { faultsByKind } from './faults/all.ts';
import { checkFault, type Fault, ISSUE, SECOND, told } from './faults/fault.ts';

const all = Object.values(faultsByKind).flat();
const impossible = all.filter(({ possible = true }) => !possible);
const codesTold = new Set(
  impossible.flatMap(({ expected }) => expected.map((each) => each.replace(/^~| .*/g, ''))),
);

for (const fault of all.filter(({ possible = true }) => possible)) {
  test(fault.why, async () => {
    const loaded = await checkFault(fault);
    assert.equal(told(loaded), fault.expected);
    for (const problem of loaded.problems) {
      codesTold.add(problem.code);
      for (const language of ownTags) {
        const { message, fix } = describeProblem(problem, language);
        assert.not.match(`${message} ${fix}`, /(?<!\{)\{[a-z]+\}(?!\})|undefined/);
        assert.not.match(`${message} ${fix}`, /\p{Surrogate}/u, 'no half of a character');
      }
    }
    assert.is(
      loaded.archive === undefined,
      loaded.problems.some(({ severity }) => severity === 'error'),
    );
  });
}

/** What no folder can be made to show: a rule of zod without a sentence of its own, a race, a superuser, the environment, an earlier output. */
const notShown = new Set([
  'bad-value',
  'name-not-utf8',
  'file-vanished',
  'file-unreadable',
  'bad-site-url-environment',
]);

const sources = ['src/content', 'src/model', 'src/archive'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('messages'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

test('every sentence that reading and checking can say is said of some fault here', () => {
  const silent = Object.keys(englishMessages).filter(
    (code) =>
      !codesTold.has(code) && !notShown.has(code) && sources.some((source) => source.includes(`'${code}'`)),
  );
  assert.equal(silent, []);
});

test('every code that the sources name has its sentence', () => {
  const named = sources.flatMap((source) =>
    [...source.matchAll(/(?:error|warning)\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
  );
  assert.ok(named.length > 40);
  assert.equal(
    named.filter((code) => !(code in englishMessages)),
    [],
  );
});

const shown: [what: string, spoil: Fault['spoil'], language: 'zh-CN' | 'en', said: string][] = [
  [
    'both lines of a doubled field',
    (root) => root.edit(SECOND, 'title: 夜校开班', 'title: 夜校开班\ntitle: 又一个'),
    'zh-CN',
    '在第 2 行和第 3 行',
  ],
  [
    'the clean address of a link with tracking',
    (root) => root.edit(SECOND, '识图', '[点](https://example.org/a?id=1&utm_source=wx&spm=2#b)'),
    'en',
    'Make it https://example.org/a?id=1#b',
  ],
  [
    'how a full-width date is written',
    (root) => root.edit(`${ISSUE}/issue.yaml`, '2021-05-01', '２０２１年５月１日'),
    'zh-CN',
    '改成半角：2021-05-01',
  ],
  [
    'how a picture is described or marked as decoration',
    (root) => root.edit(SECOND, '![一盏路灯](', '![]('),
    'zh-CN',
    '![""](文件名)',
  ],
];

for (const [what, spoil, language, said] of shown) {
  test(`the message shows ${what}`, async () => {
    const { problems } = await checkFault({ why: what, spoil, expected: [] });
    const sentences = problems.map((problem) => Object.values(describeProblem(problem, language)).join(' '));
    assert.match(sentences.join('\n'), said);
  });
}

test('an address in the environment that is none is told of, an empty one is as none', async () => {
  const root = 'tests/fixtures/minimal';
  assert.equal(told(await loadArchive(root, { siteUrl: 'qingshi' })), [
    'bad-site-url-environment _data/site.yaml:1:1',
  ]);
  assert.equal(told(await loadArchive(root, { siteUrl: '' })), []);
});

test.run();
