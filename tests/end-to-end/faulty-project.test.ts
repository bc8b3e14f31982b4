import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { editorOf } from '../edit-file.ts';
import { copyProject } from '../project-copy.ts';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';

const folder = scratch('faulty');
copyProject(folder, []);
const edit = editorOf(folder);
cpSync('tests/fixtures/minimal', path.join(folder, 'archive'), { recursive: true });

test('whatever is undefined in templates, cards and plugins is told of in one list, and the earlier site stays', async () => {
  const out = path.join(folder, 'site');
  assert.is((await build(out)).code, 0);
  const front = readFileSync(path.join(out, 'index.html'), 'utf8');
  edit('src/templates/article.njk', '{% block main %}', '{% block main %}{{ nobody }}');
  edit('src/templates/people.njk', '{% block list %}', '{% block list %}{{ site | nothing }}');
  edit('src/templates/issue.njk', 'head: (', 'head: (_, { nowhere }) => nowhere.title, was: (');
  append('src/typeset/templates/card.typ', '#nobody\n');
  append('_includes/xml/atom.njk', '{{ nobody }}\n');
  const { code, output } = await build(out);
  assert.is(code, 1, output);
  assert.equal(output.match(/^\S+(?=:\d+:\d+ )/gm)?.sort(), [
    '_includes/xml/atom.njk',
    'src/templates/article.njk',
    'src/templates/issue.njk',
    'src/templates/people.njk',
    'src/typeset/templates/card.typ',
  ]);
  assert.not.match(output, /^ +at /m);
  assert.is(readFileSync(path.join(out, 'index.html'), 'utf8'), front);
});

test('a style sheet that cannot be read is named with its line', async () => {
  append('src/assets/css/article.css', '\n}} b {}\n');
  const { code, output } = await build(path.join(folder, 'site'));
  assert.is(code, 1);
  assert.match(output, /^src\/assets\/css\/article\.css:\d+:\d+ /m);
});

test.run();

function build(out: string) {
  const archive = path.join(folder, 'archive');
  const args = ['build', '--root', archive, '--out', out, '--lang', 'en'];
  return runChild([path.join(folder, 'src/cli/gongkan.js'), ...args], { limit: 120_000 });
}

function append(file: string, text: string): void {
  appendFileSync(path.join(folder, file), text);
}
