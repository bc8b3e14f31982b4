import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type EmptiedInbox, emptyInbox } from '../importer/inbox/empty-inbox.ts';
import { inboxSummary, pullRequestTitle } from '../importer/inbox/summary.ts';
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
          process.exitCode = openPullRequest(root, flags.pullRequest, flags.base, title, summary);
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

/** The account that GitHub's own workflows commit as. */
const author = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/** Puts what an import changed on a branch of its own and opens a pull request for it; gives the exit code. No shell reads the arguments. */
function openPullRequest(root: string, branch: string, base: string, title: string, text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'gongkan-inbox-'));
  const body = join(folder, 'body.md');
  const steps: [program: string, ...args: string[]][] = [
    ['git', 'switch', '--create', branch],
    ['git', 'add', '--all', '--', 'inbox', 'src/issues', '_data'],
    ['git', ...author, 'commit', '--quiet', `--message=${title}`],
    ['git', 'push', '--quiet', 'origin', branch],
    ['gh', 'pr', 'create', `--head=${branch}`, `--base=${base}`, `--title=${title}`, `--body-file=${body}`],
  ];
  try {
    writeFileSync(body, text);
    for (const [program, ...args] of steps) {
      const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
      if (error) throw error;
      if (status !== 0) return 3;
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
