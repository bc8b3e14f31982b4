import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { z } from 'zod';

const locked = z.looseObject({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
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

test('a checkout has the line ends of the repository, on Windows too', () => {
  ok(readFileSync('.gitattributes', 'utf8').includes('\n* text=auto eol=lf\n'));
});

test.run();
