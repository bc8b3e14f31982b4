import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { loadSiteArchive } from '../eleventy/load-site-archive.ts';
import { renderPages } from '../eleventy/render-pages.ts';
import { finishSite, prepareSite, writeDrawings, writeTexts } from '../eleventy/site-run.ts';
import { searchDocuments } from '../search/search-documents.ts';
import { BuildFault, searchFault } from './fault.ts';
import { FaultList } from './fault-list.ts';
import { lostAddresses } from './lost-addresses.ts';

/** What to make, and where; all paths are absolute. */
export interface ProduceRequest {
  /** The folder with `_data/` and `src/issues/`. */
  root: string;
  /** The folder to write the site into. */
  folder: string;
  /** Where an earlier build wrote the site: an address that it had and this one lacks is warned of. */
  earlier?: string;
  /** Where what need not be made anew may be kept between builds: shards of the index, sizes of pictures. */
  cache?: string | undefined;
  /** Whether warnings stop the build. */
  strict?: boolean | undefined;
  siteUrl?: string | undefined;
  language?: Language | undefined;
}

/** Which step of a build is under way. */
export type StageReport =
  | { stage: 'check' | 'verify' }
  | { stage: 'render'; issues: number; articles: number }
  | { stage: 'index'; shards: number; done: number };

/** What came of it; `complete` says whether there is a site in the folder that may be published. */
export interface Produced {
  complete: boolean;
  /** What is wrong with the content, and after it what is wrong with the site, whose files are named within its folder. */
  problems: Problem[];
  language: Language;
  pages: number;
  files: number;
  bytes: number;
  /** Why the cache could not be written, when that is so; the site is whole all the same. */
  cacheFault: string;
}

/**
 * Reads and checks the content, renders it, indexes it and verifies the result, from an empty folder to
 * a whole site.
 *
 * @throws BuildFault when a template, the search program or the machine is at fault
 */
export async function produceSite(
  request: ProduceRequest,
  onStage: (report: StageReport) => void,
): Promise<Produced> {
  const { root, folder, earlier, cache, siteUrl } = request;
  onStage({ stage: 'check' });
  const options = { siteUrl, language: request.language };
  const { archive, problems, language } = await loadSiteArchive(root, options);
  const result = { ...nothing, problems, language };
  if (!archive || (request.strict && problems.length > 0)) return result;

  onStage({ stage: 'render', issues: archive.issues.length, articles: archive.articles.length });
  const kept = cache ?? join(root, '.cache');
  const faults = new FaultList();
  const run = await faults.during(() =>
    prepareSite({ archive, root, cache: kept, preview: false, editions: true }),
  );
  if (run) {
    const indexed = await faults.during(() => renderPages(run, folder, (error) => faults.add(error)));
    await faults.during(() => writeTexts(run, folder, indexed ?? []));
  }
  const cacheFault = faults.isEmpty ? await makeIndex(archive, request, onStage) : '';
  // The fonts of drawings take as much memory as indexing does, so that they are read after it.
  if (run) await faults.during(() => writeDrawings(run, folder));
  faults.throwAny();
  const unmade = run && (await faults.during(() => finishSite(run, folder)));
  faults.throwAny();
  onStage({ stage: 'verify' });
  const { verifySite } = await import('../verify/verify-site.ts');
  const verified = verifySite(folder, archive);
  const lost = earlier === undefined ? [] : lostAddresses(earlier, folder);
  const found = [...(unmade ?? []), ...verified.problems, ...lost];
  const complete = !found.some(({ severity }) => severity === 'error' || request.strict);
  const all = [...problems, ...found];
  return { ...result, ...verified, problems: all, complete, cacheFault };
}

/** What there is when the contents are at fault. */
const nothing = { complete: false, pages: 0, files: 0, bytes: 0, cacheFault: '' };

/** Builds the search index; gives why the cache could not be written, when that is so. */
async function makeIndex(
  archive: Archive,
  { folder, cache }: ProduceRequest,
  onStage: (report: StageReport) => void,
): Promise<string> {
  // Its dictionaries take longer to load than the pages of a small archive to render.
  const { indexSite } = await import('../../search/build/index-site.ts');
  try {
    const { cacheFault } = await indexSite(searchDocuments(archive), {
      outDir: folder,
      ...(cache ? { cacheDir: join(cache, 'search') } : {}),
      onProgress: ({ shards, done }) => onStage({ stage: 'index', shards, done }),
    });
    return cacheFault?.message ?? '';
  } catch (error) {
    throw new BuildFault(searchFault(error));
  }
}
