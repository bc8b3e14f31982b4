import { join } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { indexPart, type PartReport, partsToMake, UnwritableCache } from '../../search/build/index-part.ts';
import { loadSiteArchive } from '../eleventy/load-site-archive.ts';
import { searchDocuments } from '../search/search-documents.ts';
import { BuildFault, causes, detailOf, type FaultReport, searchFault } from './fault.ts';
import type { StageReport } from './produce-site.ts';

/** Which part of the search index to make; all paths are absolute. */
export interface PartRequest {
  /** The folder with `_data/` and `src/issues/`. */
  root: string;
  /** The cache of the build that will use what is made. */
  cache: string;
  /** A folder that takes what is made, in the form of a cache, instead of the cache itself. */
  into?: string | undefined;
  /** The number of the part, from 1. */
  part: number;
  parts: number;
  siteUrl?: string | undefined;
  language?: Language | undefined;
}

/** What came of it: nothing to report when the contents are at fault. */
export interface Checked<T> {
  problems: Problem[];
  language: Language;
  report?: T;
}

/**
 * Reads and checks the content, and makes the shards of a part of its search index that the cache lacks.
 *
 * @throws BuildFault when the cache cannot be written, the search program is at fault or the machine is
 */
export async function producePart(
  request: PartRequest,
  onStage: (report: StageReport) => void,
  signal?: AbortSignal,
): Promise<Checked<PartReport>> {
  const { cache, into = cache, part, parts } = request;
  return withDocuments(request, onStage, (documents) =>
    indexPart(documents, {
      part,
      parts,
      cacheDir: join(cache, 'search'),
      into: join(into, 'search'),
      ...(signal ? { signal } : {}),
      onProgress: ({ shards, done }) => onStage({ stage: 'index', shards, done }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw new BuildFault({ code: 'interrupted', values: {}, detail: '' });
      throw error;
    }),
  );
}

/** Reads and checks the content, and says which parts of its search index are worth a machine of their own. */
export async function planParts(
  request: Omit<PartRequest, 'part' | 'into'>,
  onStage: (report: StageReport) => void,
): Promise<Checked<number[]>> {
  const { cache, parts } = request;
  return withDocuments(request, onStage, (documents) =>
    partsToMake(documents, { parts, cacheDir: join(cache, 'search') }),
  );
}

async function withDocuments<T>(
  { root, siteUrl, language: wanted }: Pick<PartRequest, 'root' | 'siteUrl' | 'language'>,
  onStage: (report: StageReport) => void,
  work: (documents: ReturnType<typeof searchDocuments>) => Promise<T>,
): Promise<Checked<T>> {
  onStage({ stage: 'check' });
  const { archive, ...checked } = await loadSiteArchive(root, { siteUrl, language: wanted });
  if (!archive) return checked;
  try {
    return { ...checked, report: await work(searchDocuments(archive)) };
  } catch (error) {
    if (error instanceof BuildFault) throw error;
    throw new BuildFault(error instanceof UnwritableCache ? unwritable(error) : searchFault(error));
  }
}

/** A build does without a cache that cannot be written; a part has no other purpose. */
function unwritable(error: UnwritableCache): FaultReport {
  const cause = causes(error).at(-1) ?? error;
  const path = 'path' in cause ? String(cause.path) : '';
  const seen = 'code' in cause ? String(cause.code) : cause.message;
  return { code: 'unwritable-cache', values: { path, seen }, detail: detailOf(error) };
}
