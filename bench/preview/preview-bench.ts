import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type SyntheticIssue, syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { Progress } from '../report/progress.ts';
import { RunningPreview } from './running-preview.ts';

/** What one waits for at the preview of an archive, in seconds, and the memory of all its processes. */
export interface PreviewResult {
  issues: number;
  /** From the start of the program until the home page is served. */
  first: number;
  /** From saving an article of the newest issue until its page has changed: of several times the middle one. */
  changed: number;
  /** From asking for an article in the middle of the archive until it is served. */
  opened: number;
  peakMegabytes: number;
}

const port = 18_080;
const changes = 5;

/** What the preview says in the terminal when its pages are there. */
const ready = 'Preview: ';

/** The preview of one issue and of ten thousand. */
export async function previewBench(progress: Progress): Promise<PreviewResult[]> {
  const results: PreviewResult[] = [];
  for (const issues of [1, 10_000]) {
    progress(`preview: ${issues} issues`);
    results.push(await measurePreview(issues));
  }
  return results;
}

async function measurePreview(issues: number): Promise<PreviewResult> {
  const root = await mkdtemp(path.join(tmpdir(), 'gongkan-bench-'));
  try {
    const all = [...syntheticIssues(issues)];
    await writeArchive(root, all);
    const [newest, middle] = [all.at(-1), all[Math.floor(issues / 2)]];
    if (!newest || !middle) throw new Error('A preview is measured with an issue at least.');
    const preview = new RunningPreview(root, port);
    const first = await preview.secondsUntil('', '</html>');
    await preview.untilSaid(ready);
    const changed = await changeArticle(preview, root, newest);
    const opened = await preview.secondsUntil(addressOf(middle), '</html>');
    const peak = await preview.stop();
    return { issues, first, changed, opened, peakMegabytes: peak / 1e6 };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Saves an article under other titles, one after the other, with the rest between that an editor leaves. */
async function changeArticle(preview: RunningPreview, root: string, issue: SyntheticIssue): Promise<number> {
  const file = path.join(root, 'src/issues', issue.id, `01-${issue.slug}.md`);
  const text = await readFile(file, 'utf8');
  const times: number[] = [];
  for (let index = 1; index <= changes; index += 1) {
    await pause(2_000);
    const title = `第${index}次改动`;
    await writeFile(file, text.replace(/^title: .*$/m, `title: ${title}`));
    times.push(await preview.secondsUntil(addressOf(issue), title));
  }
  return times.sort((a, b) => a - b)[Math.floor(changes / 2)] ?? Number.NaN;
}

function addressOf({ id, slug }: SyntheticIssue): string {
  return `issues/${id}/${slug}/`;
}
