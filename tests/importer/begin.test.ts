import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { beginArticle, beginIssue } from '../../src/importer/begin.ts';
import { faultOf, ScratchArchive } from './scratch-archive.ts';

const article = { issue: '2024-05-01', title: '点亮码头的灯', placeholder: '在这里写正文。' };

test('a new issue and a new article pass the check as they are', async () => {
  const archive = new ScratchArchive();
  assert.is(beginIssue(archive.root, '2024-05-01'), 'src/issues/2024-05-01/issue.yaml');
  assert.equal(await archive.problems(), []);
  assert.is(
    await beginArticle(archive.root, article),
    'src/issues/2024-05-01/01-dian-liang-ma-tou-de-deng.md',
  );
  assert.is(
    await beginArticle(archive.root, { ...article, title: '再点一盏' }),
    'src/issues/2024-05-01/02-zai-dian-yi-zhan.md',
  );
  assert.equal(await archive.problems(), []);
  assert.match(archive.read('src/issues/2024-05-01/01-dian-liang-ma-tou-de-deng.md'), 'draft: true');
  assert.equal(archive.list('src/issues'), ['2024-05-01'], 'nothing else is left');
});

test('what is there is not begun anew', async () => {
  const archive = new ScratchArchive();
  beginIssue(archive.root, '2024-05-01');
  await beginArticle(archive.root, article);
  const before = archive.snapshot();
  assert.is(await faultOf(() => beginIssue(archive.root, '2024-05-01')), 'issue-exists');
  assert.is(await faultOf(() => beginArticle(archive.root, article)), 'article-exists');
  assert.is(archive.snapshot(), before);
});

test('a date that the calendar lacks, an issue that is not there and a bad address are told', async () => {
  const archive = new ScratchArchive();
  assert.is(await faultOf(() => beginIssue(archive.root, '2024-02-30')), 'bad-date');
  assert.is(await faultOf(() => beginIssue(archive.root, '../../etc')), 'bad-date');
  assert.is(await faultOf(() => beginArticle(archive.root, article)), 'issue-missing');
  assert.is(await faultOf(() => beginArticle(archive.root, { ...article, slug: '../x' })), 'bad-slug');
  assert.equal(archive.list('src/issues'), []);
});

test.run();
