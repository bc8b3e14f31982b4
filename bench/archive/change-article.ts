import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Adds a sentence to the article in the middle of an archive, as an editor does who mends it; gives the file's path. */
export async function changeArticle(root: string, sentence: string): Promise<string> {
  const issues = path.join(root, 'src/issues');
  const names = (await readdir(issues)).sort();
  const folder = path.join(issues, names[names.length >> 1] ?? '');
  const article = (await readdir(folder)).find((name) => name.endsWith('.md'));
  if (article === undefined) throw new Error(`${folder} has no article.`);
  const file = path.join(folder, article);
  await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}${sentence}\n`);
  return file;
}
