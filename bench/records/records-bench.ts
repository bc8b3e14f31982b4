import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { buildPages, measureStages, type Stages } from '../build/measure-build.ts';
import type { Measured } from '../measure/measured.ts';
import type { Progress } from '../report/progress.ts';
import { type RecordCounts, sentenceOf, writeRecords } from './synthetic-records.ts';

/** A build with many records. */
export interface RecordsResult extends RecordCounts {
  articles: number;
  build: Measured;
  stages: Stages;
}

/** Two archives with records, the second ten times the first: 10,000 articles, 2,000 people, 5,000 initiatives. */
export async function recordsBench(progress: Progress): Promise<RecordsResult[]> {
  const results: RecordsResult[] = [];
  for (const articles of [1000, 10_000]) {
    progress(`records: ${articles} articles`);
    results.push(await buildRecords(articles, { people: articles / 5, initiatives: articles / 2 }));
  }
  return results;
}

async function buildRecords(articles: number, counts: RecordCounts): Promise<RecordsResult> {
  const issues = () => syntheticIssues(articles, (index) => [sentenceOf(index, counts)]);
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkan-bench-'));
  try {
    const root = path.join(folder, 'archive');
    await writeArchive(root, issues());
    await writeRecords(root, counts, issues());
    const out = path.join(folder, 'site');
    const build = await buildPages(root, out);
    const stages = await measureStages(root, out, [build]);
    return { articles, ...counts, build, stages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
