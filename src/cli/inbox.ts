import { appendFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type EmptiedInbox, emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { inboxSummary, pullRequestText, pullRequestTitle } from '../importer/inbox/summary.ts';
import type { Language } from '../locales/language.ts';
import { GuardedImporter } from './one-file/guarded-importer.ts';
import { formatProblems } from './print-problems.ts';
import { joinPullRequest, publishChanges } from './pull-request.ts';
import { runImporter } from './run-importer.ts';
import { languageOption } from './usage.ts';

interface InboxFlags {
  root?: string;
  pullRequest?: string;
  base: string;
  lang?: Language;
}

/** `gongkan inbox`: imports what lies in `inbox/`, accepts what review lists confirm, and opens a pull request for it when a branch is named. */
export function register(program: Command): void {
  program
    .command('inbox')
    .option('--pull-request <branch>')
    .addOption(new Option('--base <branch>').default('main'))
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (flags: InboxFlags) => {
      await runImporter(flags, async (root, language) => {
        const { pullRequest, base } = flags;
        const open = pullRequest === undefined ? undefined : joinPullRequest(root, pullRequest, base);
        const importer = new GuardedImporter();
        const emptied = await emptyInbox(root, language, (options) => importer.import(options)).finally(() =>
          importer.stop(),
        );
        const summary = inboxSummary(emptied, language);
        process.stdout.write(summary + annotations(root, emptied, language));
        const { GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: output } = process.env;
        if (page) appendFileSync(page, summary);
        if (output) appendFileSync(output, issuesOutput(emptied));
        const { imported, accepted, failed, refused } = emptied;
        if (pullRequest !== undefined && imported.length + accepted.length + failed.length > 0) {
          const title = pullRequestTitle(emptied, language);
          const text = pullRequestText(summary, runAddress(), language);
          const branch = open?.branch ?? pullRequest;
          process.exitCode = publishChanges(root, { branch, base, title, text }, open);
        } else if (failed.length + refused.length > 0 && imported.length + accepted.length === 0)
          process.exitCode = 1;
        return '';
      });
    });
}

/** What the check says of the issues that were written to, as annotations in a workflow's run. */
function annotations(root: string, { problems }: EmptiedInbox, language: Language): string {
  const format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  return problems.length === 0 ? '' : formatProblems(root, problems, { format, language, strict: false });
}

/** The issues that were imported into, a line each, for the steps of a workflow that follow. */
function issuesOutput({ imported }: EmptiedInbox): string {
  const issues = [...new Set(imported.map(({ written }) => written.issue))];
  return `issues<<END\n${issues.map((issue) => `${issue}\n`).join('')}END\n`;
}

/** Where a workflow's run can be looked at, with what it made; undefined outside of one. */
function runAddress(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
