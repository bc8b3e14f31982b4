import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { SyntheticIssue } from './synthetic-issues.ts';

/** The address that the synthetic archive is built for. */
export const BENCH_URL = 'https://example.github.io/gongkan/';

/** Writes the issues as an archive that the project builds: `_data/site.yaml` and `src/issues/`. */
export async function writeArchive(root: string, issues: Iterable<SyntheticIssue>): Promise<void> {
  await mkdir(path.join(root, '_data'), { recursive: true });
  const site = { title: '试验日报', language: 'zh-CN', timezone: 'Asia/Shanghai', url: BENCH_URL };
  await writeFile(path.join(root, '_data/site.yaml'), stringify(site));
  for (const { id, slug, weekday, article } of issues) {
    const folder = path.join(root, 'src/issues', id);
    await mkdir(folder, { recursive: true });
    const credits = [{ role: '责编', name: '甲编辑' }];
    await writeFile(path.join(folder, 'issue.yaml'), stringify({ date: id, weekday, credits }));
    const { title, kicker, byline } = article;
    const body = article.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === '' ? [] : [`## ${heading}`]),
      ...paragraphs,
    ]);
    const front = stringify({ title, kicker, byline });
    await writeFile(path.join(folder, `01-${slug}.md`), `---\n${front}---\n\n${body.join('\n\n')}\n`);
  }
}
