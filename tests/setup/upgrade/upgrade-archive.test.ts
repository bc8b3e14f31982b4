import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { newArchive } from '../../../src/cli/new-archive.ts';
import { markOf } from '../../../src/setup/manifest.ts';
import { upgradeArchive } from '../../../src/setup/upgrade/upgrade-archive.ts';
import { fingerprint } from '../../fingerprint.ts';
import { scratch } from '../../run/scratch.ts';

const place = scratch('upgrade');
const commands = ['start', 'build', 'check'];
const dry = { fix: false, commands };
const fix = { fix: true, commands };

test('an archive as 0.1.0 wrote it is told what is old, line by line, and nothing is changed', async () => {
  const root = writtenBy('0.1.0', 'told');
  const before = await fingerprint(root);
  assert.equal(upgradeArchive(root, dry).content, [
    { file: 'src/issues/2024-05-01/02-deng-xia.md', line: 11, count: 1, what: 'decorative-picture' },
  ]);
  assert.equal(await fingerprint(root), before);
});

test('an archive as 0.1.0 wrote it is mended in one go, and passes the check', async () => {
  const root = writtenBy('0.1.0', 'mended');
  const text = readFileSync(join(root, 'src/issues/2024-05-01/02-deng-xia.md'), 'utf8');
  assert.is(upgradeArchive(root, fix).content.length, 1);
  const { problems } = await loadArchive(root, {});
  assert.equal(problems, []);
  const mended = readFileSync(join(root, 'src/issues/2024-05-01/02-deng-xia.md'), 'utf8');
  assert.is(mended, text.replace('\n![](deng.png)', '\n![""](deng.png)'), 'code and what is described stay');
  assert.equal(upgradeArchive(root, fix).content, []);
});

test('content of a format in which nothing was old is not looked into', async () => {
  const root = await begun('new');
  cpSync('tests/fixtures/upgrading/0.1.0/src/issues/2024-05-01', join(root, 'src/issues/2024-05-01'), {
    recursive: true,
  });
  assert.equal(upgradeArchive(root, dry).content, []);
  change(root, ({ gongkan }) => Object.assign(gongkan, { format: '0.1.0' }));
  assert.is(upgradeArchive(root, fix).content.length, 1);
  const { gongkan } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.is(gongkan.format, JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('a workflow that nobody has touched becomes the new one; one that is the archive’s own is left alone and named', async () => {
  const root = await begun('workflows');
  const [old, own, gone] = ['check', 'pages', 'import'].map((name) => `.github/workflows/${name}.yml`);
  const current = readFileSync(join(root, `${old}`), 'utf8');
  edit(root, `${old}`, () => 'name: as it was once\n');
  change(root, ({ gongkan }) =>
    Object.assign(gongkan.files, { [`${old}`]: markOf('name: as it was once\n') }),
  );
  edit(root, `${own}`, (text) => `${text}# ours\n`);
  rmSync(join(root, `${gone}`));
  edit(root, '.github/dependabot.yml', (text) => text.replaceAll('\n', '\r\n'));
  const expected = [
    { name: old, state: 'old' },
    { name: own, state: 'changed' },
  ];
  assert.equal(upgradeArchive(root, dry).shared, expected);
  assert.equal(upgradeArchive(root, fix).shared, expected);
  assert.is(readFileSync(join(root, `${old}`), 'utf8'), current);
  assert.match(readFileSync(join(root, `${own}`), 'utf8'), '# ours');
  assert.equal(upgradeArchive(root, fix).shared, [{ name: own, state: 'changed' }]);
});

test('the line ends that an archive of 0.2.0 settled become those of now, unless they are its own', async () => {
  const root = await begun('attributes');
  const current = readFileSync(join(root, '.gitattributes'), 'utf8');
  const forget = () => change(root, ({ gongkan }) => Reflect.deleteProperty(gongkan.files, '.gitattributes'));
  forget();
  edit(root, '.gitattributes', () => '* text=auto\nsrc/issues/*/*.txt -text\ninbox/** -text\n');
  assert.equal(upgradeArchive(root, fix).shared, [{ name: '.gitattributes', state: 'old' }]);
  assert.is(readFileSync(join(root, '.gitattributes'), 'utf8'), current);
  forget();
  edit(root, '.gitattributes', (text) => `${text}*.pdf -diff\n`);
  assert.equal(upgradeArchive(root, fix).shared, [{ name: '.gitattributes', state: 'changed' }]);
});

test('a newer pin of an action is no change of the archive’s own', async () => {
  const root = await begun('pins');
  edit(root, '.github/workflows/check.yml', (text) =>
    text.replace(/@[0-9a-f]{40} # v\S+/, `@${'a'.repeat(40)} # v99.1.2`),
  );
  assert.equal(upgradeArchive(root, fix).shared, []);
  assert.match(readFileSync(join(root, '.github/workflows/check.yml'), 'utf8'), '# v99.1.2');
});

test('a file that was brought up to date by hand is no change of the archive’s own in the version after', async () => {
  const root = await begun('by-hand');
  const file = '.github/workflows/check.yml';
  const current = markOf(readFileSync(join(root, file), 'utf8'));
  change(root, ({ gongkan }) => Object.assign(gongkan.files, { [file]: 'of an earlier version' }));
  assert.equal(upgradeArchive(root, fix).shared, []);
  assert.is(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).gongkan.files[file], current);
});

test('nothing is written through a link', async () => {
  const root = await begun('link');
  const file = '.github/workflows/check.yml';
  writeFileSync(join(place, 'outside.yml'), 'name: outside\n');
  change(root, ({ gongkan }) => Object.assign(gongkan.files, { [file]: markOf('name: outside\n') }));
  rmSync(join(root, file));
  symlinkSync(join(place, 'outside.yml'), join(root, file));
  assert.equal(upgradeArchive(root, fix).shared, [{ name: file, state: 'changed' }]);
  assert.is(readFileSync(join(place, 'outside.yml'), 'utf8'), 'name: outside\n');
});

test('commands that are new get their scripts, and what else package.json says stays', async () => {
  const root = await begun('scripts');
  change(root, (manifest) => {
    manifest.scripts = { start: 'gongkan start --port 3000', build: 'gongkan build', own: 'echo' };
    Object.assign(manifest, { author: 'us' });
  });
  assert.equal(upgradeArchive(root, fix).shared, [
    { name: 'package.json: start', state: 'changed' },
    { name: 'package.json: check', state: 'missing' },
  ]);
  const { scripts, author } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.is(author, 'us');
  assert.equal(scripts, {
    start: 'gongkan start --port 3000',
    build: 'gongkan build',
    check: 'gongkan check',
    own: 'echo',
  });
});

test('an archive of a later version is not touched', async () => {
  const root = await begun('later');
  change(root, ({ gongkan }) => Object.assign(gongkan, { format: '99.0.0', files: {} }));
  edit(root, '.github/workflows/check.yml', () => 'name: later\n');
  const { isLater, shared } = upgradeArchive(root, fix);
  assert.ok(isLater);
  assert.equal(shared, []);
  assert.is(readFileSync(join(root, '.github/workflows/check.yml'), 'utf8'), 'name: later\n');
});

test.run();

function writtenBy(version: string, name: string): string {
  const root = join(place, name);
  cpSync(join('tests/fixtures/upgrading', version), root, { recursive: true });
  return root;
}

async function begun(name: string): Promise<string> {
  const root = join(place, name);
  await newArchive(root, {});
  return root;
}

function edit(root: string, file: string, by: (text: string) => string): void {
  writeFileSync(join(root, file), by(readFileSync(join(root, file), 'utf8')));
}

interface Manifest {
  scripts: Record<string, string>;
  gongkan: { format: string; files: Record<string, string> };
}

function change(root: string, by: (manifest: Manifest) => void): void {
  edit(root, 'package.json', (text) => {
    const manifest: Manifest = JSON.parse(text);
    by(manifest);
    return JSON.stringify(manifest);
  });
}
