import { loadArchive } from '../../archive/load-archive.ts';
import type { Language, Problem } from '../../content/problem.ts';
import { indexSite } from '../../search/index-site.ts';
import { searchDocuments } from '../search-documents.ts';
import type { Finding } from '../verify/finding.ts';
import { verifySite } from '../verify/verify-site.ts';
import { BuildFault, detailOf, machineFault } from './fault.ts';
import { renderPages } from './render-pages.ts';
import { templateFault } from './template-fault.ts';

/** What to make, and where; all paths are absolute. */
export interface ProduceRequest {
  /** The folder with `_data/` and `src/issues/`. */
  root: string;
  /** The project that holds the templates; the current directory. */
  project: string;
  /** The folder to write the site into. */
  folder: string;
  /** Where index shards may be kept between builds. */
  cache?: string | undefined;
  drafts?: boolean | undefined;
  /** Whether warnings stop the build. */
  strict?: boolean | undefined;
  siteUrl?: string | undefined;
  language?: Language | undefined;
}

/** The steps of a build, in their order. */
export type Stage = 'check' | 'render' | 'index' | 'verify';

/** What a stage tells while it runs. */
export interface StageReport {
  stage: Stage;
  /** What is counted in it: issues and articles, shards. */
  values: Readonly<Record<string, number>>;
}

/** What came of it; `complete` says whether there is a site in the folder that may be published. */
export interface Produced {
  complete: boolean;
  problems: Problem[];
  findings: Finding[];
  language: Language;
  pages: number;
  files: number;
  bytes: number;
  /** The path that the site is served under. */
  base: string;
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
  const { root, folder, drafts, siteUrl, language: wanted } = request;
  onStage({ stage: 'check', values: {} });
  const { archive, problems, language } = await loadArchive(root, { drafts, siteUrl, language: wanted });
  const empty = {
    complete: false,
    problems,
    findings: [],
    language,
    pages: 0,
    files: 0,
    bytes: 0,
    base: '/',
    cacheFault: '',
  };
  if (!archive || (request.strict && problems.length > 0)) return empty;

  onStage({ stage: 'render', values: { issues: archive.issues.length, articles: archive.articles.length } });
  await renderPages(archive, root, folder).catch((error: unknown) => {
    throw new BuildFault(machineFault(error) ?? templateFault(error, request.project));
  });

  const index = await indexSite(searchDocuments(archive), {
    outDir: folder,
    ...(request.cache ? { cacheDir: request.cache } : {}),
    onProgress: ({ shards, done }) => onStage({ stage: 'index', values: { shards, done } }),
  }).catch((error: unknown) => {
    throw new BuildFault(machineFault(error) ?? { code: 'search', values: {}, detail: detailOf(error) });
  });

  onStage({ stage: 'verify', values: {} });
  const { findings, pages, files, bytes } = verifySite(folder, archive);
  const complete = !findings.some(({ severity }) => severity === 'error' || request.strict);
  const cacheFault = index.cacheFault?.message ?? '';
  return { complete, problems, findings, language, pages, files, bytes, base: archive.site.base, cacheFault };
}
