import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { report, ScratchArchive } from '../importer/scratch-archive.ts';
import { runChild } from '../run/run-child.ts';
import { testOnUnix } from '../test-on-unix.ts';

/** An archive in a repository with a remote beside it, and a `gh` that writes down what it is told. */
function repository(): {
  archive: ScratchArchive;
  git: (...args: string[]) => string;
  env: NodeJS.ProcessEnv;
  said: string;
} {
  const archive = new ScratchArchive();
  const remote = new ScratchArchive();
  execFileSync('git', ['init', '--quiet', '--bare', remote.root]);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: archive.root,
      encoding: 'utf8',
    });
  archive.put('src/issues/.gitkeep', '');
  archive.put('inbox/README.md', '投稿');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', remote.root);
  git('add', '.');
  git('commit', '--quiet', '--message=begin');
  git('push', '--quiet', 'origin', 'main');
  const bin = join(remote.root, 'bin');
  const said = join(remote.root, 'said');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh\nfor arg in "$@"; do printf '%s\\n' "$arg" >> ${said}; case "$arg" in --body-file=*) cat "\${arg#--body-file=}" >> ${said};; esac; done\n`,
  );
  chmodSync(join(bin, 'gh'), 0o755);
  return {
    archive,
    git,
    said,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, GITHUB_STEP_SUMMARY: '' },
  };
}

testOnUnix(
  'a file in the inbox becomes a pull request with the article, the review list and a checklist',
  async () => {
    const { archive, git, env, said } = repository();
    archive.put(
      'inbox/甲 $(touch x)稿.txt',
      report.replace('\n去年', '\n他从老班长的手里\n\n接过了那只铁哨，也接过了一份责任。\n\n去年'),
    );
    git('add', '.');
    git('commit', '--quiet', '--message=drop');
    const { code, output } = await runChild(
      ['src/cli/gongkan.js', 'inbox', '--root', archive.root, '--pull-request', 'import-1'],
      {
        env,
        limit: 60_000,
      },
    );
    assert.is(code, 0, output);
    const files = git('ls-tree', '-r', '--name-only', 'refs/remotes/origin/import-1').split('\n');
    for (const name of ['01-cheng-nan-ma-tou.md', 'issue.yaml', 'review.yaml', 'source.txt'])
      assert.ok(files.includes(`src/issues/2024-05-01/${name}`), name);
    assert.not.ok(files.some((name) => name.startsWith('inbox/') && name !== 'inbox/README.md'));
    const told = readFileSync(said, 'utf8');
    assert.match(told, '--title=导入稿件：甲 $(touch x)稿.txt');
    assert.match(told, /^- \[ \] “他从老班长的手里”/m);
    assert.not.ok(archive.list('.').includes('x'), 'a name is never a command');
  },
);

testOnUnix('when nothing could be imported the pull request says why, and puts the file aside', async () => {
  const { archive, git, env, said } = repository();
  archive.put('inbox/坏.docx', '不是文档');
  git('add', '.');
  git('commit', '--quiet', '--message=drop');
  const { code, output } = await runChild(
    ['src/cli/gongkan.js', 'inbox', '--root', archive.root, '--pull-request', 'import-1'],
    {
      env,
      limit: 60_000,
    },
  );
  assert.is(code, 0, output);
  const told = readFileSync(said, 'utf8');
  assert.match(told, '--title=没有导入：坏.docx');
  assert.match(told, '没有导入 坏.docx');
  const files = git('-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'origin/import-1', 'inbox');
  assert.equal(files.trim().split('\n'), [
    'inbox/README.md',
    'inbox/refused/坏.docx',
    'inbox/refused/坏.docx.note.txt',
  ]);
});

testOnUnix(
  'two files that are dropped one after the other meet in one pull request, each imported once',
  async () => {
    const { archive, git, env, said } = repository();
    const drop = async (name: string, text: string, branch: string): Promise<void> => {
      git('switch', '--quiet', 'main');
      archive.put(`inbox/${name}`, text);
      git('add', '.');
      git('commit', '--quiet', `--message=${branch}`);
      const args = ['src/cli/gongkan.js', 'inbox', '--root', archive.root, '--pull-request', branch];
      const { code, output } = await runChild(args, { env, limit: 60_000 });
      assert.is(code, 0, output);
    };
    await drop('甲.txt', report, 'import-1');
    const open = JSON.stringify([{ number: 7, headRefName: 'import-1', isCrossRepository: false }]);
    writeFileSync(
      join(said, '..', 'bin', 'gh'),
      `#!/bin/sh\nif [ "$2" = list ]; then printf '%s' '${open}'; else printf '%s\\n' "$@" >> ${said}; fi\n`,
    );
    await drop('乙.txt', report.replace('城南码头', '城北车间'), 'import-2');
    const files = git('ls-tree', '-r', '--name-only', 'origin/import-1').split('\n');
    for (const name of ['01-cheng-nan-ma-tou.md', '02-cheng-bei-che-jian.md', 'source.txt', 'source-02.txt'])
      assert.ok(files.includes(`src/issues/2024-05-01/${name}`), name);
    const review = git('show', 'origin/import-1:src/issues/2024-05-01/review.yaml');
    for (const slug of ['cheng-nan-ma-tou', 'cheng-bei-che-jian'])
      assert.match(review, `article: 2024-05-01/${slug}`);
    assert.match(readFileSync(said, 'utf8'), /\ncomment\n7\n/);
    assert.throws(() => git('rev-parse', '--quiet', '--verify', 'origin/import-2'));
  },
);

testOnUnix(
  'an editor without a terminal confirms in the review list, and gets the records as a pull request',
  async () => {
    const { archive, git, env, said } = repository();
    await runChild(['src/cli/gongkan.js', 'import', archive.put('稿.txt', report), '--root', archive.root], {
      limit: 60_000,
    });
    const list = 'src/issues/2024-05-01/review.yaml';
    archive.put(list, archive.read(list).replace(/accept: no(?=\n {4}id: he-da-chuan)/, 'accept: yes'));
    git('add', 'src');
    git('commit', '--quiet', '--message=confirm');
    const run = ['src/cli/gongkan.js', 'inbox', '--root', archive.root, '--pull-request'];
    const { code, output } = await runChild([...run, 'import-1'], { env, limit: 60_000 });
    assert.is(code, 0, output);
    assert.match(
      git('ls-tree', '-r', '--name-only', 'refs/remotes/origin/import-1'),
      '_data/people/he-da-chuan.yaml',
    );
    assert.match(readFileSync(said, 'utf8'), '--title=写入确认的记录：2024-05-01');
    const again = await runChild([...run, 'import-2'], { env, limit: 60_000 });
    assert.is(again.code, 0, again.output);
    assert.throws(() => git('rev-parse', '--quiet', '--verify', 'import-2'), /./, 'nothing is left to do');
  },
);

test('the workflow runs this command, on pushes to the main branch only, and may do nothing else', () => {
  const { on, permissions, jobs } = parse(readFileSync('.github/workflows/import.yml', 'utf8'));
  assert.equal(Object.keys(on), ['push']);
  assert.equal(on.push.branches, ['main']);
  assert.equal(permissions, {});
  assert.equal(jobs.import.permissions, { contents: 'write', 'pull-requests': 'write' });
  const runs = jobs.import.steps.flatMap((step: { run?: string }) => step.run ?? []);
  assert.equal(runs, [
    'npm ci --ignore-scripts',
    `gh auth setup-git\nnpm run --silent inbox -- --pull-request "import-$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT"\n`,
    'npm run build',
    runs.at(-1),
  ]);
  assert.match(runs.at(-1), /google-chrome --headless .*--screenshot=/s);
  const artifact = jobs.import.steps.at(-1);
  assert.match(artifact.uses, /^actions\/upload-artifact@/);
  assert.equal(artifact.with.name, 'preview');
});

test.run();
