import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cpuSeconds } from '../measure/cpu.ts';

/** Prints the CPU seconds of writing the files of one folder into another, many at once, as a build does. */
const [from = '', to = ''] = process.argv.slice(2);

const entries = await readdir(from, { recursive: true, withFileTypes: true });
const files: { file: string; content: Buffer }[] = [];
for (const entry of entries.filter((one) => one.isFile())) {
  const source = path.join(entry.parentPath, entry.name);
  files.push({ file: path.join(to, path.relative(from, source)), content: await readFile(source) });
}
const writing = await cpuSeconds(async () => {
  const queue = files.values();
  const lane = async (): Promise<void> => {
    for (const { file, content } of queue) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
});
console.log(JSON.stringify({ writing }));
