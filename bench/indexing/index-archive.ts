import { mkdir } from 'node:fs/promises';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { indexSite } from '../../src/search/build/index-site.ts';
import { searchDocuments } from '../../src/site/search/search-documents.ts';

/** Indexes an archive without a cache, and prints the wall seconds of that and the CPU seconds of what went before it. */
async function main(root: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const { archive, problems } = await loadArchive(root);
  if (!archive) throw new Error(`The archive has errors: ${JSON.stringify(problems[0])}`);
  const documents = searchDocuments(archive);
  const { user, system } = process.cpuUsage();
  const begun = performance.now();
  await indexSite(documents, { outDir: out });
  const wallSeconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ wallSeconds, cpuBefore: (user + system) / 1e6, documents: documents.length }));
}

const [root = '', out = ''] = process.argv.slice(2);
await main(root, out);
