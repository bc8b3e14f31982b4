import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { ARTICLE_LENGTH } from '../../../bench/archive/article-text.ts';
import { syntheticIssues } from '../../../bench/archive/synthetic-issues.ts';
import { writeArchive } from '../../../bench/archive/write-archive.ts';
import { sentenceOf, writeRecords } from '../../../bench/records/synthetic-records.ts';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { scratchFolder } from '../../run/scratch.ts';

test('the bench builds the same texts in every run', () => {
  equal([...syntheticIssues(50)], [...syntheticIssues(50)]);
});

test('a synthetic article has as many characters as the first issue, however it falls out', () => {
  for (const { article } of syntheticIssues(200)) {
    is(article.sections.flatMap(({ paragraphs }) => paragraphs).join('').length, ARTICLE_LENGTH);
  }
});

test('no two synthetic issues share a day', () => {
  is(new Set([...syntheticIssues(10_000)].map(({ id }) => id)).size, 10_000);
});

test('a synthetic archive with records passes the check without a warning', async () => {
  const root = path.join(scratchFolder(), 'synthetic');
  await mkdir(root, { recursive: true });
  const counts = { people: 20, initiatives: 50 };
  const issues = () => syntheticIssues(100, (index) => [sentenceOf(index, counts)]);
  await writeArchive(root, issues());
  await writeRecords(root, counts, issues());
  const { archive, problems } = await loadArchive(root);
  equal(problems, []);
  is(archive?.people.length, 20);
  ok(
    archive?.people.every(({ mentions }) => mentions.length >= 5),
    'everybody is named in five articles',
  );
});

test.run();
