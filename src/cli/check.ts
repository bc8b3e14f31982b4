import { type Command, Option } from 'commander';
import { fixContent } from '../content/mend/fix-content.ts';
import { shown } from '../content/shown.ts';
import { cliStrings } from '../locales/commands.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { loadSiteArchive } from '../site/eleventy/load-site-archive.ts';
import { formatProblems, type ProblemFormat, problemFormats } from './print-problems.ts';
import { findRoot, languageOption } from './usage.ts';

interface CheckFlags {
  root?: string;
  format: ProblemFormat;
  strict?: boolean;
  fix?: boolean;
  lang?: Language;
}

/** `npm run check`: every problem of every file in one run. */
export function register(program: Command): void {
  program
    .command('check')
    .option('--root <folder>')
    .addOption(new Option('--format <format>').choices(problemFormats).default('text'))
    .option('--fix')
    .option('--strict')
    .addOption(languageOption())
    .action(async (flags: CheckFlags) => {
      process.exitCode = await check(flags);
    });
}

async function check({
  root: wanted,
  format,
  strict = false,
  fix = false,
  lang,
}: CheckFlags): Promise<number> {
  const root = findRoot(wanted);
  const siteUrl = process.env.SITE_URL || undefined;
  const load = () => loadSiteArchive(root, { siteUrl, language: lang });
  let { problems, language } = await load();
  if (fix) {
    const mends = await fixContent(root);
    for (const { file, line, ...mend } of mends)
      process.stderr.write(
        `${shown(file)}:${line} ${fill(cliStrings(language).fixes[mend.what], { count: mend.count })}\n`,
      );
    if (mends.length > 0) ({ problems, language } = await load());
  }
  process.stdout.write(formatProblems(root, problems, { format, language, strict }));
  return problems.some(({ severity }) => strict || severity === 'error') ? 1 : 0;
}
