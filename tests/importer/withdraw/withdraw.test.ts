import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withdraw } from '../../../src/importer/withdraw/withdraw.ts';
import { faultOf, ScratchArchive } from '../scratch-archive.ts';

const first = 'src/issues/2024-05-01/01-deng.md';
const second = 'src/issues/2024-05-01/02-ban.md';

/** Two articles, with facts that rest on one of them or on both. */
function archiveOfTwo(): ScratchArchive {
  const archive = new ScratchArchive();
  const quote = (slug: string, words: string): string =>
    `- article: 2024-05-01/${slug}\n        quote: ${words}`;
  archive.put('src/issues/2024-05-01/issue.yaml', 'date: 2024-05-01\n');
  archive.put('src/issues/2024-05-01/source.txt', '灯亮了\n何大川换了8盏灯。\n');
  archive.put(first, '---\ntitle: 灯亮了\nsource:\n  file: source.txt\n---\n\n何大川换了8盏灯。\n');
  archive.put(second, '---\ntitle: 夜班\n---\n\n码头班的何大川上夜班。\n');
  archive.put(
    '_data/people/he-da-chuan.yaml',
    `# 码头的人
name: 何大川
roles:
  - role: member
    basis: named
    organization: deng-ban
    evidence:
      ${quote('deng', '何大川换了8盏灯')}
  - role: member
    basis: context
    evidence:
      ${quote('ban', '码头班的何大川')}
`,
  );
  archive.put(
    '_data/organizations/deng-ban.yaml',
    'name: 灯班\nevidence:\n  - article: 2024-05-01/deng\n    quote: 何大川换了8盏灯\n',
  );
  archive.put(
    '_data/figures/2024-05-01.yaml',
    '- id: deng\n  value: 8\n  unit: 盏\n  counts: 灯\n  evidence:\n    - article: 2024-05-01/deng\n      quote: 8盏灯\n',
  );
  return archive;
}

test('withdrawing an article as a draft says which facts are hidden, and changes its file alone', async () => {
  const archive = archiveOfTwo();
  assert.equal(await archive.problems(), []);
  const { facts, commit } = withdraw(archive.root, '2024-05-01/deng', false, 'zh-CN');
  assert.equal(
    facts.map(({ name }) => name),
    ['member', '灯班', '灯'],
  );
  assert.equal(await commit(), { files: [first], others: 0 });
  assert.match(archive.read(first), /^---\ndraft: true\ntitle: 灯亮了\n/);
  assert.equal(await archive.problems(), []);
});

test('deleting an article takes away what rests on it alone, and nothing else', async () => {
  const archive = archiveOfTwo();
  const { facts, commit } = withdraw(archive.root, '2024-05-01/deng', true, 'zh-CN');
  assert.equal(
    facts.map(({ file, name }) => `${file} ${name}`),
    [
      '_data/people/he-da-chuan.yaml member',
      '_data/organizations/deng-ban.yaml 灯班',
      '_data/figures/2024-05-01.yaml 灯',
    ],
  );
  await commit();
  assert.equal(archive.list('src/issues/2024-05-01'), ['02-ban.md', 'issue.yaml']);
  assert.equal(archive.list('_data/organizations'), []);
  assert.equal(archive.list('_data/figures'), []);
  assert.is(
    archive.read('_data/people/he-da-chuan.yaml'),
    `# 码头的人
name: 何大川
roles:
  - role: member
    basis: context
    evidence:
      - article: 2024-05-01/ban
        quote: 码头班的何大川
`,
  );
  assert.equal(await archive.problems(), []);
});

test('what refers to a record that goes forgets it', async () => {
  const archive = archiveOfTwo();
  const refer = archive
    .read('_data/people/he-da-chuan.yaml')
    .replace('basis: context', 'basis: context\n    organization: deng-ban');
  archive.put('_data/people/he-da-chuan.yaml', refer);
  await withdraw(archive.root, '2024-05-01/deng', true, 'zh-CN').commit();
  assert.not.match(archive.read('_data/people/he-da-chuan.yaml'), 'deng-ban');
  assert.equal(await archive.problems(), []);
});

test('nothing is deleted while another article links to it', async () => {
  const archive = archiveOfTwo();
  archive.put(second, `${archive.read(second)}\n见[灯](01-deng.md)。\n`);
  const before = archive.snapshot();
  const { commit } = withdraw(archive.root, '2024-05-01/deng', true, 'zh-CN');
  assert.is(await faultOf(commit), 'not-loadable');
  assert.is(archive.snapshot(), before);
});

test('an article goes whatever is wrong with it or elsewhere', async () => {
  const archive = archiveOfTwo();
  archive.put('_data/site.yaml', `${archive.read('_data/site.yaml')}colour: red\n`);
  archive.put(first, `${archive.read(first)}\n身份证11010519491231002X。\n`);
  const { others } = await withdraw(archive.root, '2024-05-01/deng', false, 'zh-CN').commit();
  assert.is(others, 3);
  assert.match(archive.read(first), 'draft: true');
});

test('an article that is not there is told, with the nearest', async () => {
  const archive = archiveOfTwo();
  assert.is(
    await faultOf(() => withdraw(archive.root, '2024-05-01/dengg', true, 'zh-CN')),
    'article-missing',
  );
});

test.run();
