import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { indexSite } from '../../src/search/build/index-site.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { BASE, builtSite } from '../../tests/site.ts';
import { watchTree } from '../measure/process-tree.ts';
import { writeEmptyPage } from './empty-page.ts';
import { ASK_ONE_FILE, ASK_OUR_PAGE, ASK_PAGEFIND, type IndexedSubject } from './subject.ts';

/** Builds this search over the documents, with its page. */
export async function buildOurs(documents: SearchDocument[], folder: string): Promise<IndexedSubject> {
  await cp(await builtSite('empty'), folder, { recursive: true });
  const cost = await measured(() => indexSite(documents, { outDir: folder }));
  const indexMb = await sizeOf(join(folder, 'pagefind'));
  return { name: 'ours', folder, base: BASE, page: 'search/', ask: ASK_OUR_PAGE, indexMb, ...cost };
}

/** Indexes the same documents as pages, with Pagefind as it comes. */
export async function buildPagefind(documents: SearchDocument[], folder: string): Promise<IndexedSubject> {
  await writeEmptyPage(folder);
  const pagefind = await import('pagefind');
  const cost = await measured(async () => {
    const { index } = await pagefind.createIndex();
    if (!index) throw new Error('Pagefind gave no index.');
    for (const document of documents)
      await index.addHTMLFile({ url: document.url, content: pageOf(document) });
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await pagefind.close();
  });
  const addresses = await readAddresses(join(folder, 'pagefind/fragment'));
  const indexMb = await sizeOf(join(folder, 'pagefind'));
  return {
    name: 'Pagefind as shipped',
    folder,
    base: '/',
    page: '',
    ask: ASK_PAGEFIND,
    addresses,
    indexMb,
    ...cost,
  };
}

/** Puts all texts into one file. */
export async function buildOneFile(documents: SearchDocument[], folder: string): Promise<IndexedSubject> {
  await writeEmptyPage(folder);
  const lines = documents.map((one) => [one.url, one.title, ...one.blocks.map(({ text }) => text)]);
  const content = JSON.stringify(lines);
  await writeFile(join(folder, 'all.json'), content);
  const indexMb = gzipSync(content).length / 1e6;
  return {
    name: 'one gzip JSON',
    folder,
    base: '/',
    page: '',
    ask: ASK_ONE_FILE,
    indexMb,
    indexSeconds: 0,
    peakMb: 0,
  };
}

async function measured(work: () => Promise<unknown>): Promise<{ indexSeconds: number; peakMb: number }> {
  const begun = performance.now();
  const stop = watchTree(process.pid);
  await work();
  return { indexSeconds: (performance.now() - begun) / 1000, peakMb: stop().peakBytes / 1e6 };
}

function pageOf({ title, blocks }: SearchDocument): string {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map(({ text }) => `<p>${plain(text)}</p>`).join('');
  return `<!doctype html><html lang="zh-CN"><title>${plain(title)}</title><body><h1>${plain(title)}</h1>${body}`;
}

async function readAddresses(folder: string): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, name)))
      .subarray(12)
      .toString();
    addresses.set(name.replace('.pf_fragment', ''), JSON.parse(text).url);
  }
  return addresses;
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    const facts = await stat(join(folder, path));
    if (facts.isFile()) bytes += facts.size;
  }
  return bytes / 1e6;
}
