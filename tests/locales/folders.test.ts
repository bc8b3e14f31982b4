import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';

const place = scratch('locales');
writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }');

const faulty: [what: string, locale: string, said: string | RegExp][] = [
  [
    'names another tag than its folder',
    "{ tag: 'x-other', name: 'X', fallback: 'en' }",
    'with the tag x-try',
  ],
  [
    'falls back to a language that there is not',
    "{ tag: 'x-try', name: 'X', fallback: 'xx' }",
    /no language xx; there are: zh-CN, .*\bx-try\b/,
  ],
  [
    'falls back to itself',
    "{ tag: 'x-try', name: 'X', fallback: 'x-try' }",
    'The fallbacks of x-try go round',
  ],
];

for (const [what, locale, said] of faulty) {
  test(`a folder that ${what} is told of at once`, async () => {
    const folder = path.join(place, what.replaceAll(' ', '-'), 'x-try');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.ts'), `export const locale = ${locale};\n`);
    const env = { GONGKAN_LOCALES: path.dirname(folder) };
    const { code, output } = await runChild(['--import', 'tsx', 'src/locales/language.ts'], {
      limit: 60_000,
      env,
    });
    assert.is.not(code, 0);
    assert.match(output, said);
  });
}

test.run();
