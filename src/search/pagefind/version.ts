import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The version of the Pagefind installed; throws one Error when it is missing. */
export async function pagefindVersion(): Promise<string> {
  try {
    const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
    return String(JSON.parse(await readFile(file, 'utf8')).version);
  } catch (cause) {
    throw new Error('Pagefind is not installed, so there is no search index: run `npm install`.', { cause });
  }
}
