import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { causes, detailOf, type FaultReport } from '../content/machine-fault.ts';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { indexPart, partsToMake, UnwritableCache } from '../search/build/index-part.ts';
import type { SearchDocument } from '../search/document.ts';
import { BuildFault, searchFault } from '../site/build/fault.ts';
import { loadSiteArchive } from '../site/eleventy/load-site-archive.ts';
import { searchDocuments } from '../site/search/search-documents.ts';
import { printFault } from './print-fault.ts';
import { formatProblems } from './print-problems.ts';
import { StageLines } from './stage-lines.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findRoot, languageOption, readPart, readParts, speakingLanguage } from './usage.ts';

interface IndexFlags {
  root?: string;
  part: ReturnType<typeof readPart>;
  plan?: number;
  cache?: string;
  into?: string;
  verbose?: boolean;
  lang?: Language;
}

/** `npm run index`: makes a part of the search index ahead of a build, so that several machines can share the work. */
export function register(program: Command): void {
  program
    .command('index')
    .option('--root <folder>')
    .addOption(new Option('--part <number/count>').argParser(readPart).default(readPart('1/1'), '1/1'))
    .addOption(new Option('--plan <count>').argParser(readParts))
    .option('--cache <folder>')
    .option('--into <folder>')
    .option('--verbose')
    .addOption(languageOption())
    .action(async (flags: IndexFlags) => {
      process.exitCode = await index(flags);
    });
}

async function index(flags: IndexFlags): Promise<number> {
  const root = findRoot(flags.root);
  const speaking = speakingLanguage(flags.lang, root);
  const stages = new StageLines(speaking);
  const stop = stopOnSignals();
  try {
    stages.show({ stage: 'check' });
    const siteUrl = process.env.SITE_URL || undefined;
    const { archive, problems, language } = await loadSiteArchive(root, { siteUrl, language: flags.lang });
    const said =
      archive &&
      (await makePart(searchDocuments(archive), root, flags, { language, stages, signal: stop.signal }));
    if (problems.length > 0)
      process.stderr.write(formatProblems(root, problems, { format: 'text', language, strict: false }));
    if (said === undefined) console.error(cliStrings(language).notIndexed);
    else console.log(said);
    return said === undefined ? 1 : 0;
  } catch (error) {
    const code = printFault(error, speaking, flags.verbose ?? false);
    return stop.exitCode() ?? code;
  } finally {
    stages.end();
    stop.forget();
  }
}

/** Plans the parts or makes one, and gives what to say of it. */
async function makePart(
  documents: readonly SearchDocument[],
  root: string,
  { plan, part: { part, parts }, ...flags }: IndexFlags,
  { language, stages, signal }: { language: Language; stages: StageLines; signal: AbortSignal },
): Promise<string> {
  const cache = resolve(flags.cache ?? join(root, '.cache'));
  const cacheDir = join(cache, 'search');
  const into = join(resolve(flags.into ?? cache), 'search');
  try {
    if (plan !== undefined) {
      const numbers = await partsToMake(documents, { parts: plan, cacheDir });
      return JSON.stringify(numbers.map((number) => `${number}/${plan}`));
    }
    const { made, kept } = await indexPart(documents, {
      part,
      parts,
      cacheDir,
      into,
      signal,
      onProgress: (progress) => stages.show({ stage: 'index', ...progress }),
    });
    return cliStrings(language).indexed(`${part}/${parts}`, made, kept);
  } catch (error) {
    if (signal.aborted) throw new BuildFault({ code: 'interrupted', values: {}, detail: '' });
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
