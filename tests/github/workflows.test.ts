import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { parse } from 'yaml';
import { z } from 'zod';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const job = z.looseObject({ permissions: permissions.optional(), steps: z.array(step).min(1) });
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

  test(`${name} does not put what strangers write into a shell command`, () => {
    for (const item of Object.values(data.jobs)) {
      for (const one of item.steps) not.match(one.run ?? '', /\$\{\{\s*(github\.(event|head_ref)|inputs)/);
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
    [['deploy', { pages: 'write', 'id-token': 'write' }]],
  );
});

test('the site takes its address from the Pages settings', () => {
  const { text } = find('pages.yml');
  match(text, /SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}\//);
  not.match(text, /github\.io/);
});

test('a pull request gets its mistakes as annotations and the whole of the tests', () => {
  const runs = Object.values(find('check.yml').data.jobs).flatMap((item) => item.steps.map((one) => one.run));
  for (const command of ['npm ci', 'npm run --silent check -- --format github', 'npm test']) {
    ok(runs.includes(command), command);
  }
});

test.run();
