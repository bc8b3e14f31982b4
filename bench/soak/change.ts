import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../archive/random.ts';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';

/** Changes an archive as editors do: words of an article, its name, an issue more or less. */
export async function change(root: string, random: Random, round: number): Promise<void> {
  const issues = path.join(root, 'src/issues');
  const folders = readdirSync(issues).sort();
  const folder = path.join(issues, random.pick(folders));
  const name = readdirSync(folder).find((one) => one.endsWith('.md')) ?? '';
  const what = random.below(10);
  if (what === 0 && folders.length > 3) rmSync(folder, { recursive: true });
  else if (what === 1) renameSync(path.join(folder, name), path.join(folder, `01-renamed-${round}.md`));
  else if (what === 2) {
    // The days after the first thousand are those of issues that come in.
    const [issue] = [...syntheticIssues(1000 + round)].slice(-1);
    if (issue) await writeArchive(root, [issue]);
  } else {
    const text = readFileSync(path.join(folder, name), 'utf8');
    writeFileSync(path.join(folder, name), `${text}\n第${round}次改动，添一句话。\n`);
  }
}
