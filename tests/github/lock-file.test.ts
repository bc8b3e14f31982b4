import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { z } from 'zod';
import { scratch } from '../run/scratch.ts';

const locked = z.looseObject({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  engines: z.record(z.string(), z.string()).optional().catch(undefined),
});
const lock = z.object({ packages: z.record(z.string(), locked) });
const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
// The project itself is the entry without a name.
const entries = Object.entries(packages).filter(([path]) => path !== '');

function paths(isWrong: (entry: z.infer<typeof locked>) => boolean): string[] {
  return entries.filter(([, entry]) => isWrong(entry)).map(([path]) => path);
}

test('what is installed is the package that was looked at, on every system', () => {
  ok(entries.length > 100);
  equal(
    paths(({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)),
    [],
  );
});

test('packages come from the npm registry alone, and over an encrypted connection', () => {
  equal(
    paths(
      ({ resolved, link }) => link === true || !/^https:\/\/registry\.npmjs\.org\/|^$/.test(resolved ?? ''),
    ),
    [],
  );
});

test('the versions of Node that the project asks for are those that run it', () => {
  const { engines } = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(packages['node_modules/rolldown']);
  equal(packages['']?.engines, engines);
});

test('what readers of the manuals are told of Node is what runs', () => {
  const oldest = [...String(packages['']?.engines?.node).matchAll(/\d+\.\d+(?=\.0)/g)].map(String);
  equal(oldest.length, 2);
  const languages = ['en', 'es', 'zh-CN'].map((tag) => `src/locales/${tag}/setup.ts`);
  const manuals = ['adopting', 'editing'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-CN.md`]);
  for (const file of ['README.md', 'src/cli/gongkan.js', ...manuals, ...languages])
    for (const version of oldest) ok(readFileSync(file, 'utf8').includes(version), `${file}: ${version}`);
});

test('a checkout has the line ends of the repository, on Windows too, and what came in stays as it came', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=true', ...args], { cwd: folder, encoding: 'utf8' });
  const folder = scratch('line-ends');
  const files: [file: string, text: string, stays: boolean][] = [
    ['src/issues/2024-05-01/01-a.md', 'a\nb\n', true],
    ['src/issues/2024-05-01/issue.yaml', 'a\r\nb\r\n', false],
    ['src/issues/2024-05-01/source.txt', 'a\r\nb\n', true],
    ['src/issues/2024-05-01/page.htm', 'a\r\nb\r\n', true],
    ['src/public/list.csv', 'a\r\nb\r\n', true],
    ['inbox/a.txt', 'a\r\nb\r\n', true],
  ];
  try {
    cpSync('.gitattributes', join(folder, '.gitattributes'));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    git('init', '--quiet');
    git('add', '.');
    for (const [file, text, stays] of files) {
      rmSync(join(folder, file));
      git('checkout', '--quiet', '--', file);
      equal(readFileSync(join(folder, file), 'utf8'), stays ? text : text.replaceAll('\r\n', '\n'), file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('no package has to run a script of its own when it is installed', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  // esbuild's puts its program in the place of a script that calls it, which only saves it a moment.
  equal(allowScripts, { esbuild: false });
  const scripted = paths(({ hasInstallScript }) => hasInstallScript === true);
  equal(
    scripted.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    Object.keys(allowScripts),
  );
});

test.run();
