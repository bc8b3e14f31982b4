import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { acceptReview } from '../../../src/importer/accept/accept-review.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { acceptReport } from '../../../src/importer/report.ts';
import { faultOf, report, ScratchArchive } from '../scratch-archive.ts';

const issue = '2024-05-01';
const list = `src/issues/${issue}/review.yaml`;

async function imported(text = report): Promise<ScratchArchive> {
  const archive = new ScratchArchive();
  await importFile({ root: archive.root, file: archive.put('a.txt', text), language: 'zh-CN' });
  return archive;
}

function confirm(archive: ScratchArchive, entry: RegExp): void {
  const before = archive.read(list);
  const after = before.replace(entry, (whole) => whole.replace('accept: no', 'accept: yes'));
  assert.is.not(after, before, 'there is such an entry');
  archive.put(list, after);
}

const person = /- accept: no\n {4}id: he-da-chuan\n/;

test('nothing becomes a record that nobody confirmed', async () => {
  const archive = await imported();
  const before = archive.snapshot();
  assert.equal(await acceptReview(archive.root, issue, 'zh-CN'), { files: [], joins: 0, others: 0 });
  assert.is(archive.snapshot(), before);
});

test('what an editor confirms becomes a record with its quotation, and is marked done', async () => {
  const archive = await imported();
  confirm(archive, person);
  const { files } = await acceptReview(archive.root, issue, 'zh-CN');
  assert.equal(files, ['_data/people/he-da-chuan.yaml', list]);
  assert.match(archive.read('_data/people/he-da-chuan.yaml'), 'name: 何大川\nreading: he da chuan\n');
  assert.match(archive.read(list), /- accept: done\n {4}id: he-da-chuan/);
  assert.equal(await archive.problems(), []);
  assert.equal(
    await acceptReview(archive.root, issue, 'zh-CN'),
    { files: [], joins: 0, others: 0 },
    'a second run does nothing',
  );
});

test('figures join those that there are, and none is lost', async () => {
  const archive = await imported();
  const own = `- id: own\n  value: 30\n  unit: 人\n  counts: 装卸班\n  evidence:\n    - article: ${issue}/cheng-nan-ma-tou\n      quote: 班里的30多人全年没有一起事故\n`;
  archive.put(`_data/figures/${issue}.yaml`, own);
  confirm(archive, /- accept: no\n {4}id: [\w-]+\n {4}value: 120\n/);
  await acceptReview(archive.root, issue, 'zh-CN');
  const text = archive.read(`_data/figures/${issue}.yaml`);
  assert.ok(text.startsWith(own));
  assert.match(text, 'value: 120\n  unit: 万吨');
  assert.equal(await archive.problems(), []);
});

test('the record of somebody else is never written over', async () => {
  const archive = await imported();
  archive.put('_data/people/he-da-chuan.yaml', 'name: 贺大船\n');
  confirm(archive, person);
  const before = archive.snapshot();
  assert.is(await faultOf(() => acceptReview(archive.root, issue, 'zh-CN')), 'record-exists');
  assert.is(archive.snapshot(), before);
});

test('what a second list says of a person joins the record, which keeps what stands in it', async () => {
  const archive = await imported();
  const earlier = `# 码头的人
name: 何大川
aliases: [老何]
roles:
- role: member
  basis: context
  note: 班里的人
  evidence:
  - article: ${issue}/cheng-nan-ma-tou
    quote: 班里的30多人全年没有一起事故
`;
  archive.put('_data/people/he-da-chuan.yaml', earlier);
  confirm(archive, person);
  await acceptReview(archive.root, issue, 'zh-CN');
  const text = archive.read('_data/people/he-da-chuan.yaml');
  assert.ok(text.startsWith(earlier), text);
  assert.match(
    text.slice(earlier.length),
    /^reading: he da chuan\nevidence:\n- article: [^\n]+\n {2}quote: /,
  );
  assert.equal(await archive.problems(), []);
});

test('all of a kind are accepted with one word in the list, and the rest is left', async () => {
  const archive = await imported();
  archive.put(list, archive.read(list).replace(/^ {2}figures: no$/m, '  figures: all'));
  const { files } = await acceptReview(archive.root, issue, 'zh-CN');
  assert.equal(files, [`_data/figures/${issue}.yaml`, list]);
  const [, figures = ''] = archive.read(list).split('\nfigures:\n');
  assert.not.match(figures.split('\n#')[0] ?? '', 'accept: no');
  assert.match(archive.read(list), '- accept: no\n    id: he-da-chuan');
  assert.equal(await acceptReview(archive.root, issue, 'zh-CN'), { files: [], joins: 0, others: 0 });
  assert.equal(await archive.problems(), []);
});

test('all of the kinds that a command names are accepted', async () => {
  const archive = await imported();
  const { files } = await acceptReview(archive.root, issue, 'zh-CN', ['people']);
  assert.ok(files.includes('_data/people/he-da-chuan.yaml'));
  assert.not.ok(files.some((file) => file.startsWith('_data/figures/')));
});

test('an article that was renamed keeps its list', async () => {
  const broken = report.replace('\n去年', '\n他从老班长的手里\n\n接过了那只铁哨，也接过了一份责任。\n\n去年');
  const archive = await imported(broken);
  const text = archive.read(`src/issues/${issue}/01-cheng-nan-ma-tou.md`);
  rmSync(`${archive.root}/src/issues/${issue}/01-cheng-nan-ma-tou.md`);
  const former = text.replace('---\n', `---\nformer: [${issue}/cheng-nan-ma-tou]\n`);
  archive.put(`src/issues/${issue}/01-ma-tou.md`, former);
  confirm(archive, /- accept: no\n {4}kind: join\n/);
  confirm(archive, person);
  const { joins } = await acceptReview(archive.root, issue, 'zh-CN');
  assert.is(joins, 1);
  assert.match(archive.read(`src/issues/${issue}/01-ma-tou.md`), '他从老班长的手里接过了那只铁哨');
  assert.equal(await archive.problems(), []);
});

test('an error elsewhere in the archive holds nothing up, and is told of', async () => {
  const archive = await imported();
  confirm(archive, person);
  archive.put('src/issues/2020-01-01/issue.yaml', 'date: 2020-13-01\n');
  const { files, others } = await acceptReview(archive.root, issue, 'zh-CN');
  assert.ok(files.length > 1);
  assert.is(others, 1);
  assert.match(acceptReport({ files, joins: 0, others }, 'en'), 'still there: 1');
});

test('when one entry would not pass the check, none is written', async () => {
  const archive = await imported();
  confirm(archive, person);
  archive.put(list, archive.read(list).replace(/quote: 清晨五点，.*/, 'quote: 原文没有的话'));
  const before = archive.snapshot();
  assert.is(await faultOf(() => acceptReview(archive.root, issue, 'zh-CN')), 'not-loadable');
  assert.is(archive.snapshot(), before);
  assert.equal(archive.list('src/issues'), [issue], 'no working folder is left');
});

test('a broken paragraph that an editor confirms is joined, and the join listed', async () => {
  const broken = report.replace('\n去年', '\n他从老班长的手里\n\n接过了那只铁哨，也接过了一份责任。\n\n去年');
  const archive = await imported(broken);
  confirm(archive, /- accept: no\n {4}kind: join\n/);
  const { joins } = await acceptReview(archive.root, issue, 'zh-CN');
  assert.is(joins, 1);
  const article = archive.read(`src/issues/${issue}/01-cheng-nan-ma-tou.md`);
  assert.match(article, '\n他从老班长的手里接过了那只铁哨，也接过了一份责任。\n');
  assert.match(article, '    before: 他从老班长的手里\n    after: 接过了那只铁哨\n    certainty: certain\n');
  assert.equal(await archive.problems(), []);
});

test('a review list that was spoilt is told with its line, and nothing is written', async () => {
  const archive = await imported();
  archive.put(list, archive.read(list).replace('- accept: no', '- accept: maybe'));
  const before = archive.snapshot();
  assert.is(await faultOf(() => acceptReview(archive.root, issue, 'zh-CN')), 'review-faulty');
  assert.is(archive.snapshot(), before);
});

test('an issue that is not there, or has no review list, is told', async () => {
  const archive = await imported();
  assert.is(await faultOf(() => acceptReview(archive.root, '2024-06-01', 'zh-CN')), 'issue-missing');
  rmSync(`${archive.root}/${list}`);
  assert.is(await faultOf(() => acceptReview(archive.root, issue, 'zh-CN')), 'review-missing');
});

test.run();
