import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../content/problem.ts';
import { type EmptiedInbox, emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { pullRequestSteps, pullRequestTitle } from '../importer/inbox/pull-request.ts';
import { inboxSummary } from '../importer/inbox/summary.ts';
import { importStrings } from '../importer/strings/index.ts';
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

/** `gongkan inbox`: imports what lies in `inbox/`, and opens a pull request for it when a branch is named. */
export function register(program: Command): void {
  program
    .command('inbox')
    .description('导入 inbox/ 里的稿件 · Import what lies in inbox/')
    .option('--pull-request <branch>', '放到这个分支并发起合并请求 · Open a pull request from this branch')
    .option('--base <branch>', '合并到 · What the pull request is for', 'main')
    .option('--root <folder>', '内容文件夹 · The folder with _data/ and src/issues/')
    .addOption(languageOption())
    .action(async (flags: InboxFlags) => {
      const root = findRoot(flags.root);
      const language = speakingLanguage(flags.lang, root);
      await runImporter(language, async () => {
        const emptied = await emptyInbox(root, language);
        tell(root, emptied, language);
        if (flags.pullRequest && emptied.imported.length > 0) {
          process.exitCode = openPullRequest(root, emptied, language, flags.pullRequest, flags.base);
        } else if (emptied.failed.length > 0 && emptied.imported.length === 0) process.exitCode = 1;
      });
    });
}

/** Prints the summary, to the page of a workflow's run too, and the problems as annotations there. */
function tell(root: string, emptied: EmptiedInbox, language: Language): void {
  const summary = inboxSummary(emptied, language);
  process.stdout.write(summary);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page) appendFileSync(page, summary);
  const format = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  if (emptied.problems.length > 0)
    process.stdout.write(formatProblems(root, emptied.problems, { format, language, strict: false }));
}

function openPullRequest(
  root: string,
  emptied: EmptiedInbox,
  language: Language,
  branch: string,
  base: string,
): number {
  const { inbox, colon } = importStrings(language);
  const title = pullRequestTitle(
    inbox.title,
    colon,
    emptied.imported.map(({ file }) => file),
  );
  const folder = mkdtempSync(join(tmpdir(), 'gongkan-inbox-'));
  const body = join(folder, 'body.md');
  try {
    writeFileSync(body, inboxSummary(emptied, language));
    for (const [program, ...args] of pullRequestSteps({ branch, base, title, body })) {
      const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
      if (error) throw error;
      if (status !== 0) return 3;
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
