import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { z } from 'zod';
import { runChild } from '../run/run-child.ts';
import { scratchFolder } from '../run/scratch.ts';
import { archiveRoot, build } from '../site.ts';

const answer = z.object({
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      severity: z.string(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
});

/** A copy of the Chinese fixture in which each named file is changed. */
async function changed(name: string, changes: Record<string, (text: string) => string>): Promise<string> {
  const root = path.join(scratchFolder(), 'refusals', name);
  await cp(archiveRoot('returning'), root, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const before = await readFile(path.join(root, file), 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${file}`);
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), after);
  }
  return root;
}

/** The line, counted from 1, on which a text of the file first stands. */
async function lineOf(root: string, file: string, text: string): Promise<number> {
  const lines = (await readFile(path.join(root, file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

test('a changed character in a quotation stops the build and names the file and line', async () => {
  const file = '_data/people/lin-yuan-shan.yaml';
  const root = await changed('quotation', {
    [file]: (text) => text.replace('省劳动模范林远山第一个报名', '省劳动模范林远山第一次报名'),
  });
  const out = path.join(scratchFolder(), 'refusals', 'site');
  const { code, output } = await build({ root, out, args: ['--lang', 'en'] });
  is(code, 1);
  match(output, `${file}:${await lineOf(root, file, '第一次报名')}:`);
  match(output, '第一个报名', 'the nearest passage is shown');
});

const faults: { what: string; file: string; at: string; change: (text: string) => string }[] = [
  {
    what: 'words where a number belongs',
    file: '_data/figures/2021-03-05.yaml',
    at: 'value: 约 400 杯',
    change: (text) => text.replace('value: 400', 'value: 约 400 杯'),
  },
  {
    what: 'a quotation that occurs twice',
    file: '_data/organizations/yun-ze-chuan-zha.yaml',
    at: 'quote: 船闸',
    change: (text) =>
      text
        .replace('quote: 他在云泽船闸守了二十六年', 'quote: 船闸')
        .replace('2021-03-05/nuan-liu', '2022-04-29/nuan-liu-ke-tang'),
  },
  {
    what: 'an initiative that is its own grandparent',
    file: '_data/initiatives/nuan-liu-xing-dong.yaml',
    at: 'parent:',
    change: (text) => text.replace('form: 行动', 'form: 行动\nparent: nuan-liu-yi-zhan'),
  },
  {
    what: 'a tab for spaces',
    file: '_data/events/2021-03-05.yaml',
    at: '\ttitle',
    change: (text) => text.replace('  title', '\ttitle'),
  },
  {
    what: 'aliases of YAML that grow without end',
    file: '_data/people/bomb.yaml',
    at: '&a',
    change: () => 'name: &a [x, x]\naliases: [*a, *a]\n',
  },
];

test('every fault of every file is told in one run, each at its line, with how to mend it', async () => {
  const root = await changed('many', Object.fromEntries(faults.map(({ file, change }) => [file, change])));
  const { output, code } = await runChild(
    ['src/cli/gongkan.js', 'check', '--root', root, '--format', 'json', '--lang', 'en'],
    { limit: 60_000 },
  );
  is(code, 1);
  const { problems } = answer.parse(JSON.parse(output));
  const untold: string[] = [];
  for (const { what, file, at } of faults) {
    const line = await lineOf(root, file, at);
    const told = problems.some(
      (problem) =>
        problem.severity === 'error' && problem.file === file && Math.abs(problem.line - line) <= 1,
    );
    if (!told) untold.push(`${what} (${file}:${line})`);
  }
  equal(untold, []);
  for (const { message, fix, file } of problems)
    ok(message !== '' && fix !== '', `${file} is told how to mend`);
});

test.run();
