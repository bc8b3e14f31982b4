import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { article } from '../fixtures.ts';
import { openIndex, reopenIndex, suiteOver } from '../open-index.ts';

const bad = suiteOver('what nobody should ask, over one article', [
  article('only', '食堂评议会', ['𠮷师傅和𱁬师傅都来了，The cook came, повар тоже。']),
]);

const found: [query: string, count: number][] = [
  ['食堂 cook повар', 1],
  ['𠮷师傅', 1],
  ['𱁬', 1],
  ['\u{3ffff}', 0],
  ['的 了 the', 0],
  ['了', 1],
  ['食堂\ud842', 1],
];
for (const [query, count] of found)
  bad(`${JSON.stringify(query)} is answered`, async ({ index }) => {
    const answer = await index.searcher.search({ query });
    assert.is(answer.fault ?? answer.count, count);
  });

bad('two hundred words get a sentence of their own', async ({ index }) => {
  const words = Array.from({ length: 200 }, (_, i) => `词${i}`);
  assert.is((await index.searcher.search({ query: words.join(' ') })).fault, 'too-long');
  assert.is((await index.searcher.search({ query: words.slice(0, 40).join(' ') })).fault, 'too-many');
});

bad('an index of an earlier form is refused when it is opened, before anything is asked', async () => {
  const old = await openIndex([article('old', '旧刊', ['旧文。'])]);
  const path = join(old.folder, 'pagefind/catalogue.json');
  const catalogue = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...catalogue, format: catalogue.format - 1 }));
  try {
    await reopenIndex(old.folder);
    assert.unreachable();
  } catch (error) {
    assert.is(String(error), 'Error: format');
  } finally {
    old.close();
  }
});

bad.run();
