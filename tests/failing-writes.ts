import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Runs work while every write of a file in a folder fails with a system error, as on a full or a read-only disk: tests may run
 * as root, who may write everywhere, and cannot fill a disk.
 */
export async function withFailingWrites<T>(
  folder: string,
  code: 'ENOSPC' | 'EROFS' | 'EACCES',
  work: () => Promise<T>,
): Promise<T> {
  const { writeFile } = fs;
  fs.writeFile = async (file, ...rest) => {
    const isInside = !path.relative(folder, String(file)).startsWith('..');
    if (isInside) throw Object.assign(new Error(`${code}: write`), { code, path: String(file) });
    return writeFile(file, ...rest);
  };
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    fs.writeFile = writeFile;
    syncBuiltinESMExports();
  }
}
