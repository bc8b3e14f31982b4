import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import { syntheticIssues } from '../../../bench/archive/synthetic-issues.ts';
import { writeArchive } from '../../../bench/archive/write-archive.ts';
import { writeEleventy } from '../../../bench/archive/write-eleventy.ts';
import { writeHugo } from '../../../bench/archive/write-hugo.ts';
import { runChild } from '../../run/run-child.ts';
import { scratchFolder } from '../../run/scratch.ts';

const count = 5;
const writers = { ours: writeArchive, hugo: writeHugo, eleventy: writeEleventy };
const folders = { ours: 'src/issues', hugo: 'content/issues', eleventy: 'content' };

test('every generator is given the same texts', async () => {
  const expected = [...syntheticIssues(count)].map(({ article }) =>
    article.sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
  );
  for (const name of ['ours', 'hugo', 'eleventy'] as const) {
    const root = await written(name);
    equal(await textsOf(path.join(root, folders[name])), expected, name);
  }
});

test('the Eleventy site that is measured has a page an issue and an article, with ids on the paragraphs, and all data', async () => {
  const root = await written('eleventy');
  const command = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');
  const { code, output } = await runChild([command, '--quiet'], { limit: 60_000, cwd: root });
  is(code, 0, output);
  const site = path.join(root, '_site');
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const pages = [...syntheticIssues(count)].flatMap(({ id, slug }) => [
    `issues/${id}/index.html`,
    `issues/${id}/articles.json`,
    `issues/${id}/${slug}/index.html`,
  ]);
  const whole = ['index.html', 'issues/index.html', 'issues/articles.json', 'sitemap.xml'];
  const feeds = ['feed.xml', 'rss.xml', 'feed.json'];
  const lists = ['issues-list.json', 'issues-list.csv', 'articles-list.json', 'articles-list.csv'];
  equal(files.sort(), [...pages, ...whole, ...feeds, ...lists].sort());

  const [, second] = [...syntheticIssues(2)];
  const first = second?.article.sections[0]?.paragraphs[0] ?? '';
  const page = await readFile(path.join(site, `issues/${second?.id}/${second?.slug}/index.html`), 'utf8');
  is(page.includes(`<p id="p1">${first}</p>`), true);
  const data = JSON.parse(await readFile(path.join(site, `issues/${second?.id}/articles.json`), 'utf8'));
  equal(data.items[0].text[0], { id: 'p1', kind: 'paragraph', text: first });
});

async function written(name: keyof typeof writers): Promise<string> {
  const root = path.join(scratchFolder(), 'writers', name, String(process.hrtime.bigint()));
  await mkdir(root, { recursive: true });
  await writers[name](root, syntheticIssues(count));
  return root;
}

/** The blocks of the articles below a folder, in the order of their paths, without marks of Markdown and ids. */
async function textsOf(folder: string): Promise<string[][]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => /article-\d+\.md$/.test(file))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return texts.map((text) =>
    text
      .replace(/^(---\n.*?\n---|\{.*?\})\n\n/s, '')
      .trim()
      .split('\n\n')
      .map((block) => block.replace(/^## /, '').replace(/\s*\{#[sp]\d+\}$/, '')),
  );
}

test.run();
