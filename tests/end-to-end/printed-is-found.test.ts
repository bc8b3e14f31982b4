import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { foldUnits } from '../../src/search/fold.ts';
import { printedTexts } from '../printed-texts.ts';
import { reopenIndex } from '../search/open-index.ts';
import { type ArchiveName, archiveRoot, builtSite, firstArchive } from '../site.ts';

const LONGEST = 24;

/** Every text of an archive's files: the values of its data, the lines of its articles. */
function textsOf(root: string): Set<string> {
  const texts = new Set<string>();
  const folders = ['_data', 'src/issues', 'src/pages'].map((folder) => join(root, folder)).filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  for (const file of files.filter((path) => /\.(?:yaml|md)$/.test(path))) {
    const content = readFileSync(file, 'utf8');
    const [, front = content, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? [];
    for (const document of parseAllDocuments(front, { schema: 'failsafe' }))
      if ('toJS' in document) addLeaves(document.toJS(), texts);
    // What stands between the signs of Markdown.
    for (const text of body.split(/[\n|[\]()*_>#"]+/)) texts.add(text);
  }
  return texts;
}

function addLeaves(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') for (const line of value.split('\n')) texts.add(line);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) addLeaves(inner, texts);
}

/** A sample of a text that a reader may type, of whole words where it has such; nothing of names of files, addresses and ids. */
function sampleOf(text: string): string {
  if (/^[a-z0-9]+(?:[-/][a-z0-9]+)*$|^https?:|\.\w{3,4}$/.test(text.trim())) return '';
  const within = '[\\p{L}\\p{M}\\p{N}]';
  const whole = new RegExp(`^\\P{L}*(.{1,${LONGEST}}(?!${within})|${within}+)`, 'u').exec(text)?.[1] ?? '';
  const sample = /\p{Script=Han}/u.test(text) ? text.slice(0, LONGEST) : whole;
  return sample.replace(/["“”「」『』]/g, ' ').trim();
}

/** A text with every space alike. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const archives: ArchiveName[] = ['english', 'returning', 'own', 'papers', 'spanish', 'traditional'];

for (const name of [...archives, ...firstArchive])
  test(`whatever of its own the ${name} archive prints is found`, async () => {
    const site = await builtSite(name);
    const printed = spaced([...(await printedTexts(site)).values()].join('\n'));
    const index = await reopenIndex(site);
    const lost: string[] = [];
    let asked = 0;
    for (const text of textsOf(archiveRoot(name))) {
      const sample = sampleOf(text);
      if (foldUnits(sample).length < 2 || !printed.includes(spaced(sample))) continue;
      asked += 1;
      const answer = await index.searcher.search({ query: `"${sample}"`, count: 1 });
      if (answer.fault || answer.count === 0) lost.push(sample);
    }
    index.close();
    assert.ok(asked > 20, `${asked} samples`);
    assert.equal(lost, []);
  });

test.run();
