import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type AcceptedAll, acceptAll } from '../importer/inbox/accept-all.ts';
import { type EmptiedInbox, emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { type PullRequest, pullRequestSteps, pullRequestTitle } from '../importer/inbox/pull-request.ts';
import { inboxSummary } from '../importer/inbox/summary.ts';
import { importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { formatProblems } from './print-problems.ts';
import { runImporter } from './run-importer.ts';
import { findRoot, speakingLanguage } from './usage.ts';

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
      const root = findRoot(flags.root);
      const language = speakingLanguage(flags.lang, root);
      await runImporter(language, async () => {
        const emptied = await emptyInbox(root, language);
        const accepted = await acceptAll(root, language);
        const summary = inboxSummary(emptied, accepted, language);
        tell(root, emptied, summary, language);
        const done = emptied.imported.length + accepted.accepted.length;
        const failed = emptied.failed.length + accepted.failed.length;
        if (flags.pullRequest && done > 0) {
          const title = titleOf(emptied, accepted, language);
          process.exitCode = openPullRequest(
            root,
            { branch: flags.pullRequest, base: flags.base, title },
            summary,
          );
        } else if (failed > 0 && done === 0) process.exitCode = 1;
      });
    });
}

/** Prints the summary, to the page of a workflow's run too, and the problems as annotations there. */
function tell(root: string, emptied: EmptiedInbox, summary: string, language: Language): void {
  process.stdout.write(summary);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page) appendFileSync(page, summary);
  const format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  if (emptied.problems.length > 0)
    process.stdout.write(formatProblems(root, emptied.problems, { format, language, strict: false }));
}

function titleOf(emptied: EmptiedInbox, { accepted }: AcceptedAll, language: Language): string {
  const { inbox, colon } = importStrings(language);
  const files = emptied.imported.map(({ file }) => file);
  if (files.length > 0) return pullRequestTitle(inbox.title, colon, files);
  return pullRequestTitle(
    inbox.acceptTitle,
    colon,
    accepted.map(({ issue }) => issue),
  );
}

function openPullRequest(root: string, named: Omit<PullRequest, 'body'>, summary: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'gongkan-inbox-'));
  const body = join(folder, 'body.md');
  try {
    writeFileSync(body, summary);
    for (const [program, ...args] of pullRequestSteps({ ...named, body })) {
      const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
      if (error) throw error;
      if (status !== 0) return 3;
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
