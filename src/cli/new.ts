import type { Command } from 'commander';
import { beginArticle, beginIssue } from '../importer/begin.ts';
import { ImportFault } from '../importer/fault.ts';
import { listIssues } from '../importer/issue-folder.ts';
import { fill } from '../locales/fill.ts';
import { importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { canAsk, runImporter } from './run-importer.ts';

interface NewFlags {
  root?: string;
  date?: string;
  issue?: string;
  title?: string;
  slug?: string;
  yes?: boolean;
  lang?: Language;
}

/** `npm run new -- issue|article`: begins an empty issue, or an article as a draft. */
export function register(program: Command): void {
  program
    .command('new')
    .argument('[what]')
    .option('--date <date>')
    .option('--issue <issue>')
    .option('--title <title>')
    .option('--slug <slug>')
    .option('--yes')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (what: string | undefined, flags: NewFlags) => {
      await runImporter(flags, async (root, language) => {
        const file = await begin(root, what, flags, language);
        return `${fill(importStrings(language).created, { file })}\n`;
      });
    });
}

const exampleIssue = 'npm run new -- issue --date 2023-04-26';

async function begin(
  root: string,
  what: string | undefined,
  flags: NewFlags,
  language: Language,
): Promise<string> {
  const strings = importStrings(language).new;
  const exampleArticle = `npm run new -- article --issue 2023-04-26 --title ${strings.exampleTitle}`;
  const asks = canAsk(flags);
  const ask = async (
    given: string | undefined,
    question: string,
    initial: string,
    option: string,
  ): Promise<string> => {
    if (given !== undefined) return given;
    if (!asks) throw new ImportFault('no-answer', { seen: question, example: option });
    return (await import('./prompts.ts')).askText(question, initial);
  };
  const kind = what ?? (asks ? await (await import('./prompts.ts')).askKind(language) : '');
  const issues = listIssues(root);
  if (kind === 'issue') {
    return beginIssue(root, await ask(flags.date, strings.date, today(), exampleIssue));
  }
  if (kind !== 'article') {
    throw new ImportFault('no-answer', { seen: 'issue | article', example: exampleIssue });
  }
  const latest = issues.at(-1) ?? '';
  const issue =
    flags.issue ?? (asks ? await ask(undefined, strings.whichIssue, latest, exampleArticle) : latest);
  const title = await ask(flags.title, strings.title, strings.defaultTitle, exampleArticle);
  return beginArticle(root, { issue, title, slug: flags.slug, placeholder: strings.placeholder });
}

/** The day on the editor's own clock: a default to be changed, and nothing that is built depends on it. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
