import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import { equal, not, ok } from 'uvu/assert';
import { editorOf } from '../edit-file.ts';
import { copyProject } from '../project-copy.ts';
import { scratch } from '../run/scratch.ts';
import { archiveRoot } from '../site.ts';
import { type Tree, WarmBuilds } from '../warm-builds.ts';

const folder = scratch('program');
const [project, root] = [join(folder, 'project'), resolve(archiveRoot('english'))];
const edit = editorOf(project);
copyProject(project, ['pagefind', 'sharp', '@myriaddreamin']);
const home = resolve('.');
// Eleventy looks for its templates in the current directory.
process.chdir(project);
const { produceInThread }: typeof import('../../src/site/build/produce-in-thread.ts') = await import(
  pathToFileURL(join(project, 'src/site/build/produce-in-thread.ts')).href
);
const builds = new WarmBuilds(folder, { root }, produceInThread);

const shards = /^pagefind\/v[\da-f]+(?=\/)/;
const cards = /^assets\/cards\/\w+/;
const pictures = /^assets\/pictures\/\w+/;
const version = /"version": "[^"]+"/;

interface Change {
  what: string;
  edits: [file: string, from: string | RegExp, to: string][];
  /** The beginnings of addresses of which not one may be that of an earlier file: what lies there has changed. */
  renewed: RegExp[];
}

const changes: Change[] = [
  {
    what: 'layouts and templates have changed',
    edits: [
      ['_includes/layouts/base.njk', /$/, '<!-- changed -->'],
      ['src/templates/about.njk', /$/, '<!-- changed -->'],
      ['src/typeset/templates/lines.typ', 'leading = 0.34', 'leading = 0.4'],
    ],
    renewed: [cards],
  },
  {
    what: 'the colours of the look have changed',
    edits: [['src/assets/css/look.css', /#[0-9a-f]{6}/gi, '#123456']],
    renewed: [cards],
  },
  {
    what: 'a developer has changed the folding of characters and the settings of pictures, and thought of no number',
    edits: [
      ['src/search/fold.ts', 'toLowerCase()', "toLowerCase().replace('e', 'ē')"],
      ['src/rendering/pictures/picture-variants.ts', 'quality: 76', 'quality: 40'],
      ['src/rendering/pictures/drawing.ts', 'compressionLevel: 3', 'compressionLevel: 1'],
    ],
    renewed: [shards, cards, pictures],
  },
  {
    what: 'Pagefind and what draws pictures have other versions',
    edits: [
      ['node_modules/pagefind/package.json', version, '"version": "1.6.99"'],
      ['node_modules/sharp/package.json', version, '"version": "0.99.0"'],
      ['node_modules/@myriaddreamin/typst-ts-node-compiler/package.json', version, '"version": "0.7.99"'],
    ],
    renewed: [shards, cards, pictures],
  },
];

let earlier: Tree = {};
test.before(async () => {
  earlier = await builds.produce('first', builds.cache);
});
test.after(async () => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

for (const { what, edits, renewed } of changes) {
  test(`when ${what}, a build with all that was kept is the same as one with nothing, byte for byte`, async () => {
    for (const [file, from, to] of edits) edit(file, from, to);
    const site = await builds.compare();
    not.equal(site, earlier);
    for (const beginning of renewed) {
      const [before, after] = [namesIn(earlier, beginning), namesIn(site, beginning)];
      ok(after.length > 0);
      equal(
        after.filter((name) => before.includes(name)),
        [],
      );
    }
    earlier = site;
  });
}

test.run();

function namesIn(tree: Tree, beginning: RegExp): string[] {
  return Object.keys(tree).flatMap((file) => beginning.exec(file)?.[0] ?? []);
}
