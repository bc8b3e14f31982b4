import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folders } from '../../src/locales/folders.ts';
import { leavesOf } from './leaves.ts';

/** The sources that may ask for a text, the tables themselves left out. */
const sources = ['src', '_includes', '_data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => /\.(?:ts|njk)$/.test(name) && !name.startsWith(path.join('src', 'locales')))
    .map((name) => readFileSync(name, 'utf8')),
);

const words = new Set(sources.flatMap((source) => source.match(/[\w-]+/g) ?? []));

/** The codes that sources put together: `duplicate-${kind}` asks for every text whose name begins so. */
const composed = sources.flatMap((source) =>
  [...source.matchAll(/`((?:[a-z-]|\$\{[^}`]+\})+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes('$') && /[a-z]-|-[a-z]/.test(code))
    .map((code) => new RegExp(`^${code.replace(/\$\{[^}]+\}/g, '[a-z-]+')}$`)),
);

const chinese = folders.get('zh-CN');

for (const kind of ['readers', 'problems', 'commands', 'importer'] as const) {
  test(`no text for ${kind} is kept that nothing asks for`, async () => {
    const leaves = leavesOf((await chinese?.texts?.[kind]?.()) ?? {}, kind);
    const idle = leaves.filter(({ place }) => {
      const name = place.slice(place.lastIndexOf('.') + 1);
      return name !== '' && !words.has(name) && !composed.some((code) => code.test(name));
    });
    assert.ok(leaves.length > 30);
    assert.equal(
      idle.map(({ place }) => place),
      [],
    );
  });
}

test.run();
