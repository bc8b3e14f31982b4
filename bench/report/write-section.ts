import { readFile, writeFile } from 'node:fs/promises';

/** Puts a text between the marks of a section of a Markdown file; throws when the file has no such marks. */
export async function writeSection(file: string, section: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- bench:${section} -->`, `<!-- /bench:${section} -->`];
  const before = await readFile(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures of “${section}”.`);
  const after = `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`;
  await writeFile(file, after);
}
