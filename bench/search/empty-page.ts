import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a page with nothing on it, from which a search is asked. */
export async function writeEmptyPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title>';
  await writeFile(join(folder, 'index.html'), page);
}
