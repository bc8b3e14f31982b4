import { appendFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../content/problem.ts';
import { emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { inboxSummary } from '../importer/inbox/summary.ts';
import { languageOption } from './build.ts';
import { formatProblems } from './print-problems.ts';
import { runImporter } from './run-importer.ts';
import { findRoot, speakingLanguage } from './usage.ts';

interface InboxFlags {
  root?: string;
  summary?: string;
  lang?: Language;
}

/** `gongkan inbox`: imports what lies in `inbox/`; what the workflow on GitHub runs. */
export function register(program: Command): void {
  program
    .command('inbox')
    .description('导入 inbox/ 里的稿件 · Import what lies in inbox/')
    .option('--summary <file>', '把说明写进这个文件 · Add the summary to this file')
    .option('--root <folder>', '内容文件夹 · The folder with _data/ and src/issues/')
    .addOption(languageOption())
    .action(async (flags: InboxFlags) => {
      const root = findRoot(flags.root);
      const language = speakingLanguage(flags.lang, root);
      await runImporter(language, async () => {
        const emptied = await emptyInbox(root, language);
        const summary = inboxSummary(emptied, language);
        if (flags.summary) appendFileSync(flags.summary, summary);
        else process.stdout.write(summary);
        const format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
        if (emptied.problems.length > 0) {
          process.stdout.write(formatProblems(root, emptied.problems, { format, language, strict: false }));
        }
        if (emptied.imported.length === 0 && emptied.failed.length > 0) process.exitCode = 1;
      });
    });
}
