import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import { describeProblem } from '../../../src/locales/problems.ts';
import { loadSiteArchive } from '../../../src/site/eleventy/load-site-archive.ts';
import { editorOf } from '../../edit-file.ts';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot, build } from '../../site.ts';

const test = suite('problems of pictures');
const folder = scratch('card-problems');
const root = path.join(folder, 'root');
const storm = 'src/issues/2024-06-07-b/01-storm-warning.md';
test.before.each(() => cpSync(archiveRoot('english'), root, { recursive: true }));
test.after.each(() => rmSync(root, { recursive: true }));

const edit = editorOf(root);

test('a character that no font has is a warning with its place and the fix, and the site is built', async () => {
  edit(storm, /^title: .*$/m, 'title: Storm 🎉 warning 𠮷');
  const { archive, problems } = await loadSiteArchive(root, {});
  ok(archive);
  const [problem] = problems.filter(({ code }) => code === 'card-character');
  if (!problem) throw new Error('There is no problem');
  is(problem.severity, 'warning');
  is(`${problem.file}:${problem.line}:${problem.column}`, `${storm}:2:14`);
  for (const language of ['zh-CN', 'en'] as const) {
    const { message, fix } = describeProblem(problem, language);
    match(message, '🎉 𠮷');
    match(message, 'U+1F389 U+20BB7');
    match(fix, '_data/fonts/');
  }
  const out = path.join(folder, 'site');
  const { code, output } = await build({ root, out });
  is(code, 0, output);
  match(output, '🎉');
  const html = readFileSync(path.join(out, 'issues/2024-06-07-b/storm-warning/index.html'), 'utf8');
  const picture = /og:image" content="[^"]*(assets\/cards\/[^"]+)"/.exec(html)?.[1] ?? '';
  ok(existsSync(path.join(out, picture)), picture);
});

test('problems of pictures are told together with all others, whatever else is wrong', async () => {
  edit(storm, /^title: .*$/m, 'title: Storm 🎉 warning');
  edit('src/issues/2024-03-01/01-lights-on-the-quay.md', /^title: .*$/m, 'titel: Lights');
  edit('_data/site.yaml', /^language: .*$/m, 'language: latin');
  writeFileSync(path.join(root, '_data/organizations/broken.yaml'), 'name: [');
  cpSync(path.join(root, '_data/site.yaml'), path.join(root, '_data/fonts/broken.ttf'), { recursive: true });
  const { archive, problems } = await loadSiteArchive(root, {});
  is(archive, undefined);
  const codes = new Set(problems.map(({ code }) => code));
  for (const code of ['card-character', 'font-broken']) ok(codes.has(code), `${code} of ${[...codes]}`);
  const files = problems.map(({ file }) => file);
  for (const file of ['_data/site.yaml', 'src/issues/2024-03-01/01-lights-on-the-quay.md'])
    ok(files.includes(file));
  equal(files, [...files].sort());
});

test.run();
