import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as assert from 'uvu/assert';
import { indexedText } from '../../../src/search/build/indexed-text.ts';
import { openEngine } from '../../../src/search/pagefind/engine.ts';
import { article } from '../fixtures.ts';
import { suiteOver } from '../open-index.ts';

const documents = [
  article('a', '工会工会', ['7月，工会组织𠮷师傅讲课；温度37℃。', 'GDP增长']),
  article('b', '职工', ['工会。', '会工', 'é😀かな가']),
  article('c', '', []),
];

/** What the search relies on and Pagefind does not promise: if an update changes it, this fails. */
const pagefind = suiteOver('Pagefind', documents);

pagefind('gives every word of the index back at the positions where it was put', async ({ index }) => {
  const base = pathToFileURL(join(index.folder, 'pagefind/')).href;
  const catalogue = JSON.parse(await readFile(join(index.folder, 'pagefind/catalogue.json'), 'utf8'));
  const engine = openEngine([{ folder: `${base}${catalogue.volumes[0].id}/`, steps: new Map() }], {
    load: (address) => import(address),
    version: catalogue.engine,
    base,
    files: index.files,
  });
  const layouts = documents.map((document) => indexedText(document).tokens);
  for (const token of new Set(layouts.flat().filter((one) => one !== '|'))) {
    const found = [...(await engine(token, 0))];
    const expected = layouts.flatMap((tokens, ordinal) => {
      const positions = tokens.flatMap((one, at) => (one === token ? [at] : []));
      return positions.length > 0 ? [[ordinal, positions]] : [];
    });
    assert.equal(found.sort(), expected, token);
  }
});

pagefind(
  'finds nothing for a word that is not there, nor for the beginning of one that is',
  async ({ index }) => {
    for (const query of ['会会工', '月会', '组师', 'd', '天', '37c']) {
      const expected = query === 'd' ? 1 : 0;
      assert.is((await index.find(query)).length, expected, query);
    }
  },
);

pagefind.run();
