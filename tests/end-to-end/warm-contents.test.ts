import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import { not } from 'uvu/assert';
import { produceInThread } from '../../src/site/build/produce-in-thread.ts';
import { editorOf } from '../edit-file.ts';
import { scratch } from '../run/scratch.ts';
import { archiveRoot } from '../site.ts';
import { type Tree, WarmBuilds } from '../warm-builds.ts';

const folder = scratch('warm');
const root = join(folder, 'root');
cpSync(archiveRoot('english'), root, { recursive: true, filter: (file) => !file.endsWith('.cache') });
const builds = new WarmBuilds(folder, { root }, produceInThread);

const edit = editorOf(root);
const issue = 'src/issues/2024-06-07-b';
/** Two pictures of the same size, 4 by 2 pixels. */
const pictures = {
  red: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWNYZWwMRwzIHAByUgiBzFG/ywAAAABJRU5ErkJggg==',
  blue: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWNQUloFRwzIHABcigdxM3tL7gAAAABJRU5ErkJggg==',
};

/** Each change is made to what the one before it left. */
const changes: [what: string, change: () => void, siteUrl?: string][] = [
  [
    'an article with a picture, a person and an initiative are added',
    () => {
      paint('red');
      write(`${issue}/02-pier.md`, '---\ntitle: The pier\n---\n\nThe Pier Fund.\n\n![Pier](pier.png)\n');
      const evidence = '[{ article: 2024-06-07-b/pier, quote: The Pier Fund }]';
      const roles = `\n  - role: official\n    basis: context\n    note: the fund is in her charge\n    evidence: ${evidence}`;
      write('_data/people/a-caller.yaml', `name: A Caller\nreading: caller\nroles:${roles}\n`);
      write('_data/initiatives/pier.yaml', `name: Pier Fund\nform: fund\nevidence: ${evidence}\n`);
    },
  ],
  [
    'they are changed, the picture under the same name',
    () => {
      edit(`${issue}/02-pier.md`, 'Fund.', 'Fund grows.');
      paint('blue');
      edit('_data/people/a-caller.yaml', 'A Caller', 'The Caller');
      edit('_data/initiatives/pier.yaml', 'form: fund', 'form: box');
    },
  ],
  [
    'they are renamed',
    () => {
      rename(`${issue}/02-pier.md`, `${issue}/02-old-pier.md`);
      edit(`${issue}/02-old-pier.md`, 'title:', 'former: [2024-06-07-b/pier]\ntitle:');
      rename('_data/people/a-caller.yaml', '_data/people/the-caller.yaml');
      rename('_data/initiatives/pier.yaml', '_data/initiatives/pier-fund.yaml');
      for (const [file, former] of [
        ['_data/people/the-caller.yaml', 'a-caller'],
        ['_data/initiatives/pier-fund.yaml', 'pier'],
      ] as const) {
        edit(file, '2024-06-07-b/pier', '2024-06-07-b/old-pier');
        edit(file, 'name:', `former: [${former}]\nname:`);
      }
    },
  ],
  [
    'they are deleted',
    () => {
      for (const file of [
        `${issue}/02-old-pier.md`,
        `${issue}/pier.png`,
        '_data/people/the-caller.yaml',
        '_data/initiatives/pier-fund.yaml',
      ])
        rmSync(join(root, file));
    },
  ],
  [
    'the site has another title and address',
    () => {
      edit('_data/site.yaml', 'The Harbour', 'Our Harbour');
      edit('_data/site.yaml', 'org/lantern/', 'org/elsewhere/lantern/');
    },
  ],
  ['the environment gives another address', () => {}, 'https://example.net/'],
];

let earlier: Tree = {};
test.before(async () => {
  earlier = await builds.produce('first', builds.cache);
});
test.after(async () => {
  rmSync(folder, { recursive: true, force: true });
});

for (const [what, change, siteUrl] of changes) {
  test(`when ${what}, a build with all that was kept is the same as one with nothing, byte for byte`, async () => {
    change();
    const site = await builds.compare(siteUrl);
    not.equal(site, earlier);
    earlier = site;
  });
}

test.run();

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function paint(colour: keyof typeof pictures): void {
  writeFileSync(join(root, issue, 'pier.png'), Buffer.from(pictures[colour], 'base64'));
}

function rename(from: string, to: string): void {
  renameSync(join(root, from), join(root, to));
}
