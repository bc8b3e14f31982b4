import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import { changeArticle } from '../../../bench/archive/change-article.ts';
import { syntheticIssues } from '../../../bench/archive/synthetic-issues.ts';
import { writeArchive } from '../../../bench/archive/write-archive.ts';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { scratchFolder } from '../../run/scratch.ts';

test('before the warm build exactly one article is changed, and the archive stays right', async () => {
  const root = path.join(scratchFolder(), 'changed');
  await mkdir(root, { recursive: true });
  await writeArchive(root, syntheticIssues(5));
  const before = await filesOf(root);
  const changed = await changeArticle(root, '更正第1次。');
  const after = await filesOf(root);
  const different = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  equal(different, [path.relative(root, changed)]);
  const { archive, problems } = await loadArchive(root);
  equal(problems, []);
  is(archive?.articles[2]?.blocks.at(-1)?.text.endsWith('更正第1次。'), true);
});

async function filesOf(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [path.relative(root, file), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

test.run();
