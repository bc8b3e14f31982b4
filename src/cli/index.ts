import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { type Checked, planParts, producePart } from '../site/build/produce-part.ts';
import { languageOption } from './build.ts';
import { printFault } from './print-fault.ts';
import { formatProblems } from './print-problems.ts';
import { StageLines } from './stage-lines.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findRoot, readPart, readParts, speakingLanguage } from './usage.ts';

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
  const language = speakingLanguage(flags.lang, root);
  const request = {
    root,
    cache: resolve(flags.cache ?? join(root, '.cache')),
    siteUrl: process.env.SITE_URL || undefined,
    language: flags.lang,
  };
  const stages = new StageLines(language);
  const stop = stopOnSignals();
  const show = stages.show.bind(stages);
  try {
    if (flags.plan !== undefined) {
      const parts = flags.plan;
      const checked = await planParts({ ...request, parts }, show);
      return tell(checked, root, (numbers) => JSON.stringify(numbers.map((part) => `${part}/${parts}`)));
    }
    const { part, parts } = flags.part;
    const into = flags.into === undefined ? undefined : resolve(flags.into);
    const checked = await producePart({ ...request, into, part, parts }, show, stop.signal);
    const { indexed } = cliStrings(checked.language);
    return tell(checked, root, ({ made, kept }) => indexed(`${part}/${parts}`, made, kept));
  } catch (error) {
    const code = printFault(error, language, flags.verbose ?? false);
    return stop.exitCode() ?? code;
  } finally {
    stages.end();
    stop.forget();
  }
}

function tell<T>(
  { problems, language, report }: Checked<T>,
  root: string,
  say: (report: T) => string,
): number {
  if (problems.length > 0)
    process.stderr.write(formatProblems(root, problems, { format: 'text', language, strict: false }));
  if (report === undefined) console.error(cliStrings(language).notIndexed);
  else console.log(say(report));
  return report === undefined ? 1 : 0;
}
