import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SyntheticIssue } from './synthetic-issues.ts';

/**
 * Writes the same issues as a Hugo site with the templates of bench/hugo: a section an issue, a page an
 * article, and ids on the paragraphs by the attributes that Hugo's Markdown reads natively.
 */
export async function writeHugo(root: string, issues: Iterable<SyntheticIssue>): Promise<void> {
  await cp(fileURLToPath(new URL('../hugo/', import.meta.url)), root, { recursive: true });

  for (const { id, slug, weekday, article } of issues) {
    const folder = path.join(root, 'content/issues', id);
    await mkdir(folder, { recursive: true });
    const issue = {
      type: 'issue',
      title: id,
      date: id,
      weekday,
      credits: [{ role: '责编', name: '甲编辑' }],
    };
    await writeFile(path.join(folder, '_index.md'), `${JSON.stringify(issue)}\n`);
    const { title, kicker, byline } = article;
    const front = JSON.stringify({ type: 'article', title, kicker, byline, date: id, weekday, issue: id });
    await writeFile(path.join(folder, `${slug}.md`), `${front}\n\n${markdown(article.sections)}\n`);
  }
}

function markdown(sections: SyntheticIssue['article']['sections']): string {
  let headings = 0;
  let paragraphs = 0;
  const blocks: string[] = [];
  for (const section of sections) {
    if (section.heading !== '') blocks.push(`## ${section.heading} {#s${++headings}}`);
    for (const text of section.paragraphs) blocks.push(`${text}\n{#p${++paragraphs}}`);
  }
  return blocks.join('\n\n');
}
