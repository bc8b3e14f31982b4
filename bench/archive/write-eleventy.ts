import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { SyntheticIssue } from './synthetic-issues.ts';

/**
 * Writes the same issues as an Eleventy site with the configuration and the templates of bench/eleventy: a
 * Markdown file an article, what the articles of an issue share in the data file of their folder.
 */
export async function writeEleventy(root: string, issues: Iterable<SyntheticIssue>): Promise<void> {
  await cp(fileURLToPath(new URL('../eleventy/', import.meta.url)), root, { recursive: true });
  // In place of `npm install`: the packages that the project has are those that the site asks for.
  const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
  await symlink(packages, path.join(root, 'node_modules'), 'junction');

  for (const { id, slug, weekday, article } of issues) {
    const folder = path.join(root, 'content', id);
    await mkdir(folder, { recursive: true });
    const issue = { id, weekday, credits: [{ role: '责编', name: '甲编辑' }] };
    await writeFile(path.join(folder, `${id}.json`), JSON.stringify({ issue }));
    const { title, kicker, byline } = article;
    const front = `${stringify({ title, kicker, byline })}date: ${id}\n`;
    const body = article.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === '' ? [] : [`## ${heading}`]),
      ...paragraphs,
    ]);
    await writeFile(path.join(folder, `${slug}.md`), `---\n${front}---\n\n${body.join('\n\n')}\n`);
  }
}
