import { mkdir } from 'node:fs/promises';
import type { Archive } from '../../src/archive/archive.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { renderPages } from '../../src/site/build/render-pages.ts';
import { verifySite } from '../../src/site/verify/verify-site.ts';
import { cpuSeconds } from '../measure/cpu.ts';

/**
 * Builds an archive by the steps of the build command, the search index left out, and prints the CPU
 * seconds of each.
 */
async function main(root: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  let archive: Archive | undefined;
  const loading = await cpuSeconds(async () => {
    const loaded = await loadArchive(root);
    if (!loaded.archive) throw new Error(`The archive has errors: ${JSON.stringify(loaded.problems[0])}`);
    archive = loaded.archive;
  });
  if (!archive) return;
  const ready = archive;
  const rendering = await cpuSeconds(() => renderPages(ready, { root, folder: out, project: process.cwd() }));
  const verifying = await cpuSeconds(() => {
    const faults = verifySite(out, ready).findings.filter(({ severity }) => severity === 'error');
    if (faults.length > 0)
      console.error(`${faults.length} faults in the site, such as ${JSON.stringify(faults[0])}`);
  });
  console.log(JSON.stringify({ loading, rendering, verifying }));
}

const [root = '', out = ''] = process.argv.slice(2);
await main(root, out);
