import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js';
import { test } from 'uvu';
import { equal, is, not, ok } from 'uvu/assert';
import { folders } from '../../src/locales/folders.ts';
import { leavesOf, textsOf } from '../locales/leaves.ts';
import { printedTexts } from '../printed-texts.ts';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';
import { type ArchiveName, build, builtSite } from '../site.ts';

/** Words of Latin letters that are everybody's: names of formats and programs, and what stands in files. */
const everybodys =
  /\b(?:gongkan|json|csv|rss|atom|feed|pdf|epub|html|xml|mit|apa|chicago|github|markdown|quote|article|paragraph|schema|data|issues|articles|people|roster|organizations|initiatives|figures|events|sections|pages)\b/gi;

/** Addresses, names of files, places for values, the word by which a query names a year. */
const addresses = /https?:\S+|\S+\.(?:json|csv|xml)\b|\bsrc\/\S+|\bnpm run \S+|\{\w+\}|\byear:\S+/g;

async function wordsOf(tag: string): Promise<Set<string>> {
  const texts = leavesOf((await folders.get(tag)?.texts?.readers?.()) ?? {}, '').flatMap(textsOf);
  return new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
}

const [english, spanish] = [await wordsOf('en'), await wordsOf('es')];
const inTraditional = Converter({ from: 'cn', to: 't' });
const inSimplified = Converter({ from: 't', to: 'cn' });
/** Characters that stand in both ways of writing, for different words. */
const inBoth = '后里干台云几只面斗谷系表松丑困占';

/** The words and characters of a text that are those of another language. */
const foreign: Readonly<Record<string, (text: string) => string[]>> = {
  en: (text) => [...han(text), ...words(text).filter((word) => spanish.has(word) && !english.has(word))],
  es: (text) => [...han(text), ...words(text).filter((word) => english.has(word) && !spanish.has(word))],
  'zh-CN': (text) => [...words(text), ...[...text].filter((one) => differs(one, inSimplified))],
  'zh-Hant': (text) => [
    ...words(text),
    ...[...text].filter((one) => differs(one, inTraditional)),
    ...curly(text),
  ],
};

const han = (text: string): string[] => text.match(/[\p{Script=Han}，。；：？！（）【】「」]/gu) ?? [];
const curly = (text: string): string[] => text.match(/[“”]/g) ?? [];
const words = (text: string): string[] => text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [];
const differs = (one: string, convert: (text: string) => string) =>
  !inBoth.includes(one) && convert(one) !== one;

/** What a site says in another language than its own, with where. */
async function foreignIn(site: string, tag: string): Promise<string[]> {
  const found: string[] = [];
  for (const [where, text] of await printedTexts(site)) {
    const own = text.replace(addresses, ' ').replace(everybodys, ' ');
    for (const word of new Set(foreign[tag]?.(own))) found.push(`${where}: ${word}`);
  }
  return found;
}

const archives: [tag: string, name: ArchiveName, title: string][] = [
  ['zh-CN', 'returning', '未刊'],
  ['zh-Hant', 'traditional', '未刊'],
  ['en', 'english', 'Quayside News'],
  ['es', 'spanish', 'El Farol'],
];

for (const [tag, name, title] of archives) {
  test(`an archive in ${tag} has no word of another language on any page or in any feed`, async () => {
    const site = await builtSite(name);
    ok((await printedTexts(site)).size > 20);
    equal(await foreignIn(site, tag), []);
  });

  test(`an archive in ${tag} with nothing in it has none either`, async () => {
    const root = scratch('empty');
    mkdirSync(path.join(root, '_data'));
    mkdirSync(path.join(root, 'src/issues'), { recursive: true });
    const about = [
      `title: ${title}`,
      `language: ${tag}`,
      'timezone: Asia/Taipei',
      'url: https://example.org/a/',
    ];
    writeFileSync(path.join(root, '_data/site.yaml'), `${about.join('\n')}\n`);
    const out = path.join(root, 'out/site');
    const { code, output } = await build({ root, out });
    is(code, 0, output);
    equal(await foreignIn(out, tag), []);
    equal(foreign[tag]?.(output.replaceAll(out, '').replace(addresses, ' ').replace(everybodys, ' ')), []);
  });

  test(`a command that is called wrongly for an archive in ${tag} says so in it`, async () => {
    const root = path.join('tests/fixtures', name);
    const { code, output } = await runChild(['src/cli/gongkan.js', 'check', '--root', root, '--fx'], {
      limit: 60_000,
    });
    is(code, 2);
    not.equal(output, '');
    equal(
      foreign[tag]?.(output.replaceAll(/--\w+/g, '')).filter((word) => word !== 'check'),
      [],
    );
  });
}

test.run();
