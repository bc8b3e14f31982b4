import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { renderPages } from '../../src/site/eleventy/render-pages.ts';
import { finishSite, prepareSite, writeDrawings, writeTexts } from '../../src/site/eleventy/site-run.ts';
import { verifySite } from '../../src/site/verify/verify-site.ts';
import { cpuSeconds } from '../measure/cpu.ts';

/**
 * Builds an archive by the steps of the build command, the search index left out, and prints the CPU
 * seconds of rendering and of verifying.
 */
async function main(root: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const { archive, problems } = await loadArchive(root);
  if (!archive) throw new Error(`The archive has errors: ${JSON.stringify(problems[0])}`);
  const rendering = await cpuSeconds(async () => {
    const cache = path.join(root, '.cache/pictures');
    const run = await prepareSite({ archive, root, cache, preview: false });
    writeTexts(run, out, await renderPages(run, out));
    await writeDrawings(run, out);
    await finishSite(run, out);
  });
  const verifying = await cpuSeconds(() => {
    const faults = verifySite(out, archive).problems.filter(({ severity }) => severity === 'error');
    if (faults.length > 0)
      throw new Error(`${faults.length} faults in the site, such as ${JSON.stringify(faults[0])}`);
  });
  console.log(JSON.stringify({ rendering, verifying }));
}

const [root = '', out = ''] = process.argv.slice(2);
await main(root, out);
