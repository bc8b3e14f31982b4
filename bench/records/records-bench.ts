import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { measureBuild } from '../build/measure-build.ts';
import { type RecordCounts, sentenceOf, writeRecords } from './synthetic-records.ts';

/** A build with many records. */
export type RecordsResult = RecordCounts & { articles: number } & Awaited<ReturnType<typeof measureBuild>>;

/** Two archives with records, the second ten times the first: 10,000 articles, 2,000 people, 5,000 initiatives. */
export async function recordsBench(): Promise<RecordsResult[]> {
  return [await buildRecords(1000, 200, 500), await buildRecords(10_000, 2000, 5000)];
}

async function buildRecords(articles: number, people: number, initiatives: number): Promise<RecordsResult> {
  const counts = { people, initiatives };
  const issues = () => syntheticIssues(articles, (index) => [sentenceOf(index, counts)]);
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkan-bench-'));
  try {
    const root = path.join(folder, 'archive');
    await writeArchive(root, issues());
    await writeRecords(root, counts, issues());
    const { build, stages } = await measureBuild(root, path.join(folder, 'site'));
    return { articles, ...counts, build, stages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
