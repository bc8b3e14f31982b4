import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type EmptiedInbox, emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { type PullRequest, pullRequestSteps, pullRequestTitle } from '../importer/inbox/pull-request.ts';
import { inboxSummary } from '../importer/inbox/summary.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { formatProblems } from './print-problems.ts';
import { runImporter } from './run-importer.ts';

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
        const emptied = await emptyInbox(root, language);
        const summary = inboxSummary(emptied, language);
        process.stdout.write(summary + annotations(root, emptied, language));
        const page = process.env.GITHUB_STEP_SUMMARY;
        if (page) appendFileSync(page, summary);
        const { imported, accepted, failed, refused } = emptied;
        const isDone = imported.length + accepted.length > 0;
        if (flags.pullRequest && isDone) {
          const title = pullRequestTitle(emptied, language);
          const request = { branch: flags.pullRequest, base: flags.base, title };
          process.exitCode = openPullRequest(root, request, summary);
        } else if (failed.length + refused.length > 0 && !isDone) process.exitCode = 1;
        return '';
      });
    });
}

/** What the check says of the issues that were written to, as annotations in a workflow's run. */
function annotations(root: string, { problems }: EmptiedInbox, language: Language): string {
  const format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  return problems.length === 0 ? '' : formatProblems(root, problems, { format, language, strict: false });
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
