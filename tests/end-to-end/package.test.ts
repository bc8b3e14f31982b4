import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { fingerprint } from '../fingerprint.ts';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';

/**
 * The package is packed as `npm pack` does it and unpacked where npm would put it. Of the packages that it needs only those that it
 * asks npm for lie beside it, as links to the installed ones: nothing is fetched.
 */
const place = scratch('package');
test.after(() => rmSync(place, { recursive: true, force: true }));
const modules = path.join(place, 'node_modules');
const installed = path.join(modules, 'gongkan');
const archive = path.join(place, '我们的 archive');

test('what is packed is the generator alone, compiled, with its types', () => {
  pack();
  equal(readdirSync(installed).sort(), [
    '.gitattributes',
    '.github',
    '.nvmrc',
    ...['CHANGELOG.md'].filter(existsSync),
    'LICENSE',
    'README.md',
    '_data',
    '_includes',
    'dist',
    'package.json',
    'src',
    'tsconfig.json',
  ]);
  equal(readdirSync(path.join(installed, '_data')), ['archive.ts']);
  for (const left of ['issues', 'pages', 'public'])
    not.ok(existsSync(path.join(installed, 'src', left)), left);
  ok(existsSync(path.join(installed, 'dist/src/package/index.d.ts')));
  not.ok(existsSync('dist'), 'nothing compiled stays in the project');
});

test('an archive that is begun with the package, and given an issue, is checked and built by it', async () => {
  const before = await fingerprint(installed);
  const begun = await gongkan(place, 'new', 'archive', archive, '--language', 'en');
  is(begun.code, 0, begun.output);
  const empty = await gongkan(archive, 'check', '--strict');
  is(empty.code, 0, empty.output);
  const issue = path.join(archive, 'src/issues/2024-05-01');
  mkdirSync(issue);
  writeFileSync(path.join(issue, 'issue.yaml'), 'date: 2024-05-01\n');
  writeFileSync(
    path.join(issue, '01-the-quay.md'),
    '---\ntitle: Lamps on the quay\n---\n\nThe lamps were lit at five.\n',
  );
  const { code, output } = await gongkan(archive, 'build', '--strict');
  is(code, 0, output);
  const page = readFileSync(path.join(archive, '_site/issues/2024-05-01/the-quay/index.html'), 'utf8');
  match(page, 'The lamps were lit at five.');
  ok(existsSync(path.join(archive, '_site/pagefind')));
  equal(await fingerprint(installed), before, 'nothing is written among the packages');
});

test('a folder that is no archive is told how to begin one', async () => {
  const { code, output } = await gongkan(place, 'build');
  is(code, 2, output);
  match(output, 'npx gongkan new archive');
});

test.run();

function pack(): void {
  const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', place], options);
  const [packed = ''] = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(place, packed), '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = path.join(modules, name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.resolve('node_modules', name), link, 'junction');
  }
}

function gongkan(cwd: string, ...args: string[]) {
  return runChild([path.join(installed, 'src/cli/gongkan.js'), ...args], { cwd, limit: 120_000 });
}
