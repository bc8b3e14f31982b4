import { type Command, Option } from 'commander';
import { DateTime } from 'luxon';
import { beginArticle, beginIssue } from '../importer/begin.ts';
import { ImportFault } from '../importer/fault.ts';
import { listIssues } from '../importer/issue-folder.ts';
import { fill } from '../locales/fill.ts';
import { importStrings } from '../locales/importer.ts';
import { type Language, languages } from '../locales/language.ts';
import { canAsk, runImporter } from './run-importer.ts';
import { languageOption, UsageFault } from './usage.ts';

interface NewFlags {
  root?: string;
  date?: string;
  issue?: string;
  title?: string;
  slug?: string;
  language?: Language;
  yes?: boolean;
  lang?: Language;
}

/** `npm run new -- issue|article|archive`: begins an empty issue, an article as a draft, or an archive in a folder. */
export function register(program: Command): void {
  program
    .command('new')
    .argument('[what]')
    .argument('[folder]')
    .option('--date <date>')
    .option('--issue <issue>')
    .option('--title <title>')
    .option('--slug <slug>')
    .addOption(new Option('--language <language>').choices(languages))
    .option('--yes')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (what: string | undefined, folder: string | undefined, flags: NewFlags) => {
      if (what === 'archive') return beginFolder(folder, flags);
      if (folder !== undefined) throw new UsageFault('excess-arguments', {});
      await runImporter(flags, async (root, language) => {
        const file = await begin(root, what, flags, language);
        return `${fill(importStrings(language).created, { file })}\n`;
      });
    });
}

/** Begins an archive; who sits at a terminal is asked for its language. */
async function beginFolder(folder: string | undefined, flags: NewFlags): Promise<void> {
  const { newArchive } = await import('./new-archive.ts');
  const isTold = flags.language !== undefined || flags.lang !== undefined || !canAsk(flags);
  const language = isTold ? flags.language : await (await import('./prompts.ts')).askLanguage();
  if (!isTold && language === undefined) process.exitCode = 130;
  else process.stdout.write(await newArchive(folder, { ...flags, language }));
}

const exampleIssue = 'npm run new -- issue --date 2023-04-26';

async function begin(
  root: string,
  what: string | undefined,
  flags: NewFlags,
  language: Language,
): Promise<string> {
  const strings = importStrings(language).new;
  const prompts = canAsk(flags) ? await import('./prompts.ts') : undefined;
  const ask = async (question: string, initial: string, example: string): Promise<string> => {
    if (!prompts) throw new ImportFault('no-answer', { seen: question, example });
    return prompts.askText(question, initial);
  };
  const kind = what ?? (await prompts?.askKind(language));
  if (kind === 'issue')
    return beginIssue(root, flags.date ?? (await ask(strings.date, today(), exampleIssue)));
  const example = `npm run new -- article --issue 2023-04-26 --title ${strings.exampleTitle}`;
  if (kind !== 'article')
    throw new ImportFault('no-answer', { seen: 'issue | article', example: exampleIssue });
  const latest = listIssues(root).at(-1) ?? '';
  const issue = flags.issue ?? (prompts ? await ask(strings.whichIssue, latest, example) : latest);
  const title = flags.title ?? (await ask(strings.title, strings.defaultTitle, example));
  return beginArticle(root, { issue, title, slug: flags.slug, placeholder: strings.placeholder });
}

/** The day on the editor's own clock: a default to be changed, and nothing that is built depends on it. */
function today(): string {
  return DateTime.now().toISODate();
}
