import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { projectFolder } from '../project-folder.ts';
import { buildSite } from '../site/build/build-site.ts';
import type { Produced } from '../site/build/produce-site.ts';
import { printFault } from './print-fault.ts';
import { formatProblems } from './print-problems.ts';
import { StageLines } from './stage-lines.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findRoot, languageOption, speakingLanguage } from './usage.ts';

interface BuildFlags {
  root?: string;
  out?: string;
  cache?: string;
  strict?: boolean;
  verbose?: boolean;
  lang?: Language;
}

/** `npm run build`: checks, renders, indexes and verifies the site, and swaps it in when all of it is right. */
export function register(program: Command): void {
  program
    .command('build')
    .option('--root <folder>')
    .option('--out <folder>')
    .option('--cache <folder>')
    .option('--strict')
    .option('--verbose')
    .addOption(languageOption())
    .action(async (flags: BuildFlags) => {
      process.exitCode = await build(flags);
    });
}

async function build(flags: BuildFlags): Promise<number> {
  const root = findRoot(flags.root);
  const out = resolve(flags.out ?? join(root, '_site'));
  const cache = resolve(flags.cache ?? join(root, '.cache'));
  const language = speakingLanguage(flags.lang, root);
  const strict = flags.strict ?? false;
  const stages = new StageLines(language);
  const stop = stopOnSignals();
  process.chdir(projectFolder);
  try {
    const produced = await buildSite({
      root,
      out,
      cache,
      strict,
      siteUrl: process.env.SITE_URL || undefined,
      language: flags.lang,
      signal: stop.signal,
      onStage: (report) => stages.show(report),
    });
    stages.end();
    return tell(produced, { root, out, strict, seconds: stages.seconds() });
  } catch (error) {
    stages.end();
    const code = printFault(error, language, flags.verbose ?? false);
    return stop.exitCode() ?? code;
  } finally {
    stop.forget();
  }
}

/** How many problems of one kind are told: a template that is at fault is so on every page. */
const most = 20;

function tell(
  produced: Produced,
  { root, out, strict, seconds }: { root: string; out: string; strict: boolean; seconds: string },
): number {
  const { complete, problems, language, pages, files, bytes, cacheFault } = produced;
  const strings = cliStrings(language);
  if (problems.length > 0)
    process.stderr.write(formatProblems(root, problems, { format: 'text', language, strict, most }));
  if (cacheFault !== '') console.error(strings.cacheNotWritten(cacheFault));
  const megabytes = (bytes / 1_000_000).toFixed(1);
  console.log(complete ? strings.built(pages, files, megabytes, seconds, out) : strings.notBuilt);
  return complete ? 0 : 1;
}
