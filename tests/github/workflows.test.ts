import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { parse } from 'yaml';
import { z } from 'zod';
import { sharedFiles } from '../../src/setup/archive-files.ts';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.looseObject({
  permissions: permissions.optional(),
  steps: z.array(step).min(1),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  'timeout-minutes': z.int().max(60),
});
const workflow = z.looseObject({
  on: z.unknown(),
  permissions,
  concurrency: z.looseObject({ group: z.string().min(1) }),
  jobs: z.record(z.string(), job),
});

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, data: workflow.parse(parse(text)) };
});

function find(name: string): (typeof workflows)[number] {
  const found = workflows.find((item) => item.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}

for (const { name, text, data } of workflows) {
  test(`${name} runs only actions pinned to a commit, with the tag beside it`, () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    const uses = Object.values(data.jobs).flatMap((item) => item.steps.filter((one) => one.uses));
    is(lines.length, uses.length);
    for (const line of lines) match(line, /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name} never runs a fork's code with rights of its own`, () => {
    not.match(text, /pull_request_target|workflow_run|write-all|read-all/);
    if (/\bpull_request\b/.test(JSON.stringify(data.on))) not.match(text, /\$\{\{\s*secrets\./);
  });

  test(`${name} keeps the token of every job at what the job needs`, () => {
    for (const value of Object.values(data.permissions)) equal(value, 'read');
    for (const item of Object.values(data.jobs)) {
      const checksOut = item.steps.some((one) => one.uses?.startsWith('actions/checkout@'));
      const granted = { ...(item.permissions ?? data.permissions) };
      if (checksOut) is(granted.contents !== undefined, true);
    }
  });

  test(`${name} runs no script of a package that it installs`, () => {
    for (const { run = '' } of stepsOf(data))
      not.match(run, /\bnpm (?:ci|i|install)\b(?! --ignore-scripts)|\bnpx\b/);
  });

  test(`${name} leaves no token to the code that it runs`, () => {
    const steps = stepsOf(data);
    for (const one of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      is(one.with?.['persist-credentials'], false);
    ok(steps.filter(({ env }) => env && 'GH_TOKEN' in env).length <= 1);
    if (Object.values(data.jobs).some(({ permissions = {} }) => permissions['id-token'])) {
      for (const item of Object.values(data.jobs))
        if (item.permissions?.['id-token'])
          not.match(JSON.stringify(item.steps), /actions\/checkout|npm |node /);
    }
  });

  test(`${name} puts nothing from outside into a shell command but through its environment`, () => {
    for (const item of Object.values(data.jobs)) {
      for (const one of item.steps) {
        not.match(one.run ?? '', /\$\{\{/);
        for (const variable of Object.keys(one.env ?? {})) {
          not.match(one.run ?? '', new RegExp(`(?<!")\\$\\{?${variable}\\b`));
        }
      }
    }
  });
}

test('only the deployment may write to Pages', () => {
  const { jobs } = find('pages.yml').data;
  const writers = Object.entries(jobs).filter(([, item]) =>
    Object.values(item.permissions ?? {}).includes('write'),
  );
  equal(
    writers.map(([name, item]) => [name, item.permissions]),
    [
      ['deploy', { pages: 'write', 'id-token': 'write' }],
      ['attest', { 'id-token': 'write', attestations: 'write' }],
    ],
  );
});

test('one job builds the site unless INDEX_JOBS is set, and is not held up by jobs that were left out', () => {
  const { plan, index, build, deploy } = find('pages.yml').data.jobs;
  is(plan?.if, "${{ vars.INDEX_JOBS != '' }}");
  is(index?.needs, 'plan');
  equal(build?.needs, ['plan', 'index']);
  is(build?.if, "${{ !cancelled() && needs.plan.result != 'failure' }}");
  is(deploy?.if, "${{ !cancelled() && needs.build.result == 'success' }}");
});

test('machines that index may read the code and nothing else, and keep no cache of their own', () => {
  const { plan, index } = find('pages.yml').data.jobs;
  for (const item of [plan, index]) {
    equal(item?.permissions, { contents: 'read' });
    const caches = item?.steps.filter(({ uses }) => uses?.startsWith('actions/cache')) ?? [];
    equal(
      caches.map(({ uses }) => uses?.replace(/@.*/, '')),
      ['actions/cache/restore'],
    );
  }
});

test('every part that the plan lists has a machine, and the build joins what they made', () => {
  const { plan, index, build } = find('pages.yml').data.jobs;
  const planning = plan?.steps.find(({ run }) => run?.includes('--plan'));
  // On a line of its own the command's failure is that of the step; within echo it would be lost.
  match(planning?.run ?? '', /^parts=\$\(npm run --silent index -- --plan "\$JOBS"\)$/m);
  equal(index?.strategy, {
    'fail-fast': false,
    matrix: { part: '${{ fromJSON(needs.plan.outputs.parts) }}' },
  });
  const [indexing, upload] = index?.steps.slice(-2) ?? [];
  is(indexing?.run, 'npm run index -- --part "$PART" --into shards');
  is(upload?.with?.path, 'shards');
  // What a machine that failed has made is not taken.
  is(upload?.if, undefined);
  const steps = build?.steps ?? [];
  const download = steps.findIndex(({ uses }) => uses?.startsWith('actions/download-artifact@'));
  equal(steps[download]?.with, { pattern: 'shards-*', path: '.cache', 'merge-multiple': true });
  const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
  const building = steps.findIndex(({ run }) => run === 'npm run build');
  ok(cache < download && download < building);
});

test('all jobs look for the same cache', () => {
  const steps = Object.values(find('pages.yml').data.jobs).flatMap((item) => item.steps);
  const caches = steps.filter(({ uses }) => uses?.startsWith('actions/cache')).map((one) => one.with);
  is(caches.length, 3);
  for (const one of caches) equal(one, caches[0]);
});

test('the site takes its address from the Pages settings', () => {
  const { text } = find('pages.yml');
  match(text, /SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}\//);
  not.match(text, /github\.io/);
});

test('a pull request of content is checked, with its mistakes as annotations, and nothing is tested', () => {
  const runs = runsOf('check.yml');
  equal(runs, ['npm ci --ignore-scripts', 'npm run --silent check -- --format github']);
  const { 'paths-ignore': content } = z
    .object({ pull_request: z.object({ 'paths-ignore': z.array(z.string()) }) })
    .parse(find('test.yml').data.on).pull_request;
  for (const folder of ['src/issues/**', 'src/pages/**', 'src/public/**', '_data/**/*.yaml', 'inbox/**'])
    ok(content.includes(folder), folder);
});

test('a pull request of the generator gets the whole of the tests, on every system and on the oldest Node that is promised', () => {
  const [install, browsers = '', test, ...rest] = runsOf('test.yml');
  equal([install, test, ...rest], ['npm ci --ignore-scripts', 'npm test']);
  match(browsers, /^sudo apt-get .* webkit2gtk-driver/);
  const { include } = z
    .object({ matrix: z.object({ include: z.array(z.object({ os: z.string(), node: z.coerce.string() })) }) })
    .parse(find('test.yml').data.jobs.test?.strategy).matrix;
  for (const system of ['ubuntu-', 'windows-latest', 'macos-latest'])
    ok(
      include.some(({ os }) => os.startsWith(system)),
      system,
    );
  const { engines } = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [version] of engines.node.matchAll(/\d+\.\d+\.\d+/g))
    ok(
      include.some(({ node }) => node === version),
      version,
    );
});

test('what was published and what is released is signed for, with a bill of materials', () => {
  for (const name of ['pages.yml', 'release.yml'])
    ok(stepsOf(find(name).data).some(({ uses }) => uses?.startsWith('actions/attest-build-provenance@')));
  ok(stepsOf(find('release.yml').data).some(({ run }) => run?.includes('npm sbom --sbom-format spdx')));
});

test('holes are looked for every week and in every change of what is installed', () => {
  const on = (name: string): string => JSON.stringify(find(name).data.on);
  for (const name of ['audit.yml', 'codeql.yml']) match(on(name), /"cron":"\d+ \d+ \* \* \d"/);
  for (const name of ['codeql.yml', 'dependencies.yml']) match(on(name), /"pull_request"/);
});

test('an archive has the workflows that work on content, and no other', () => {
  const { files } = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const packed = files.filter((file) => file.startsWith('.github/workflows/'));
  equal(
    packed,
    ['check', 'import', 'pages', 'send'].map((name) => `.github/workflows/${name}.yml`),
  );
  equal(
    sharedFiles.filter((file) => file.startsWith('.github/workflows/')),
    packed,
  );
});

test.run();

function stepsOf(data: (typeof workflows)[number]['data']): z.infer<typeof step>[] {
  return Object.values(data.jobs).flatMap((item) => item.steps);
}

function runsOf(name: string): (string | undefined)[] {
  return stepsOf(find(name).data).flatMap(({ run }) => run ?? []);
}
