import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'rolldown/utils';
import scslre from 'scslre';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

/** An expression of the source whose time may grow with more than the length of a text. */
interface Slow {
  file: string;
  pattern: string;
  /** The characters of which a long run does it. */
  characters: string;
}

/** Folders whose texts are lines as they were received, in which no white space runs on (`formats.ts`). */
const lines = /^src\/importer\/(?:credits|divide|propose|recognise|repair)\//;
const onlySpace = /^(?:\\s|\[\\t ]|\[\\t\\x0b\\f \\xa0[^\]]*\])$/;

/** Where others are, and why what they meet is short. */
const short: Readonly<Record<string, string>> = {
  'src/archive/proof/received-text.ts': 'the text ends with a character, so each run is passed once',
  'src/archive/read/read-site.ts': 'an address in site.yaml',
  'src/archive/read/read-strings.ts': 'a text of the generator',
  'src/cli/pull-request.ts': 'the name of a branch',
  'src/content/ascii-id.ts': '80 characters',
  'src/content/yaml-values.ts': '200 characters',
  'src/content/mend/editable-files.ts': 'front matter of somebody who asked for it to be mended',
  'src/editions/pdf/paper-blocks.ts': 'a line of a page',
  'src/importer/credits/pieces.ts': 'white space of lines',
  'src/importer/divide/look-class.ts': 'a line that may be a headline',
  'src/importer/divide/wording.ts': 'an entry of a list of contents',
  'src/importer/extract/docx/drawing.ts': 'the name of a picture',
  'src/importer/extract/docx/fields.ts': 'importLimits.fieldCode',
  'src/importer/extract/html-picture.ts': 'the style of one element',
  'src/importer/extract/html.ts': '2,048 bytes',
  'src/importer/extract/page-data.ts': 'page-data reads short lines',
  'src/importer/extract/page-facts.ts': 'what a page says of itself, at the beginning of a text',
  'src/importer/extract/page-lines.ts': '200 characters',
  'src/importer/propose/figures.ts': '90 characters',
  'src/importer/repair/furniture.ts': 'a line as long as a page number',
  'src/model/site.ts': 'an address in site.yaml',
  'src/search/pagefind/checked-fetch.ts': 'an address',
  'src/search/query/query.ts': 'as many characters as are looked for',
  'src/site/build/template-fault.ts': 'a message of the machine',
  'src/site/cards/card-set.ts': 'an address',
  'src/rendering/format/figure-value.ts': 'a number',
  'src/rendering/format/shortened.ts': 'the length that is asked for',
  'src/site/preview/preview.ts': 'an address',
  'src/site/verify/check-styles.ts': 'a style sheet of the archive',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
  .sort();

const slow = files.flatMap((file) => {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  return expressionsIn(program).flatMap(({ pattern, flags }): Slow[] => {
    const { reports } = scslre.analyse({ source: pattern, flags });
    return reports.map(({ character }) => ({ file, pattern, characters: character.literal.source }));
  });
});

/** The regular expressions that stand in a program. */
function expressionsIn(program: unknown): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const rest: unknown[] = [program];
  for (let node = rest.pop(); rest.length > 0 || node; node = rest.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex } = Object(node);
    if (regex) found.push({ pattern: String(regex.pattern), flags: String(regex.flags) });
    else rest.push(...Object.values(node));
  }
  return found;
}

test('every expression takes time with the length of a text, or meets only short ones', () => {
  const unbounded = slow.filter(
    ({ file, characters }) => !(file in short) && !(lines.test(file) && onlySpace.test(characters)),
  );
  assert.equal(unbounded, []);
});

test('what is said to meet only short texts is still there', () => {
  const places = new Set(slow.map(({ file }) => file));
  assert.equal(
    Object.keys(short).filter((file) => !places.has(file)),
    [],
  );
});

test('an expression that goes over a run from each of its places is seen', () => {
  const { reports } = scslre.analyse({ source: '[）)\\]\\s]+$', flags: 'u' });
  assert.ok(reports.length > 0);
});

test.run();
