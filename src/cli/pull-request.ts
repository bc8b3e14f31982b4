import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** A pull request that waits to be merged. */
export interface OpenPullRequest {
  number: number;
  branch: string;
}

/** What is to be told in a pull request. */
export interface Telling {
  branch: string;
  base: string;
  title: string;
  text: string;
}

const listed = z.array(
  z.object({ number: z.int(), headRefName: z.string(), isCrossRepository: z.boolean() }),
);

/** The account that GitHub's own workflows commit as. */
const author = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/**
 * Goes on from the pull request of an earlier import that is not merged yet, with what has come to the base since, so
 * that nothing is imported twice and all of an issue is in one place. Undefined where there is none, or the two do not
 * go together; the folder is then as it was.
 */
export function joinPullRequest(root: string, branch: string, base: string): OpenPullRequest | undefined {
  const kind = branch.replace(/-.*$/, '-');
  const fields = '--json=number,headRefName,isCrossRepository';
  const list = spawnSync('gh', ['pr', 'list', '--state=open', `--base=${base}`, fields], {
    cwd: root,
    encoding: 'utf8',
  });
  if (list.status !== 0 || list.stdout.trim() === '') return undefined;
  const found = listed
    .parse(JSON.parse(list.stdout))
    .find(({ headRefName, isCrossRepository }) => headRefName.startsWith(kind) && !isCrossRepository);
  if (!found) return undefined;
  const run = (...args: string[]): boolean =>
    spawnSync('git', args, { cwd: root, stdio: 'ignore' }).status === 0;
  const { headRefName } = found;
  const isJoined =
    run('fetch', '--quiet', 'origin', `+refs/heads/${headRefName}:refs/remotes/origin/${headRefName}`) &&
    run('switch', '--quiet', '--force-create', headRefName, `origin/${headRefName}`) &&
    run(...author, 'merge', '--quiet', '--no-edit', base);
  if (isJoined) return { number: found.number, branch: headRefName };
  run('merge', '--abort');
  run('switch', '--quiet', base);
  return undefined;
}

/**
 * Puts what an import changed on its branch, and tells of it in a pull request: a new one, or a comment on the one that
 * it goes on from. Gives the exit code. No shell reads the arguments.
 */
export function publishChanges(
  root: string,
  { branch, base, title, text }: Telling,
  open?: OpenPullRequest,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'gongkan-inbox-'));
  const body = join(folder, 'body.md');
  const tell = open
    ? ['pr', 'comment', String(open.number), `--body-file=${body}`]
    : ['pr', 'create', `--head=${branch}`, `--base=${base}`, `--title=${title}`, `--body-file=${body}`];
  const steps: [program: string, ...args: string[]][] = [
    ...(open ? [] : [['git', 'switch', '--create', branch] satisfies [string, ...string[]]]),
    ['git', 'add', '--all', '--', 'inbox', 'src/issues', '_data'],
    ['git', ...author, 'commit', '--quiet', `--message=${title}`],
    ['git', 'push', '--quiet', 'origin', branch],
    ['gh', ...tell],
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
