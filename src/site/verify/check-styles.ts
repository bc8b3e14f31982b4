import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../archive/types.ts';
import { placeAt } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { resolveAddress } from './resolve-address.ts';
import type { SiteTree } from './site-tree.ts';

/**
 * What a style sheet asks for: `url()`, quoted or not, and `@import` with a string (CSS Syntax 3, 4.3.6; CSS Cascade 5, 2).
 * Comments and other strings are passed over, so that what looks like an address in them is none.
 */
const asked =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/gi;

/**
 * Checks style sheets and those that they import: a font or a picture that one asks for and that is not there, or that
 * another site has, is an error at its place. `files` are paths under the folder.
 */
export function checkStyles(
  folder: string,
  files: Iterable<string>,
  { site, tree, problems }: { site: Pick<Site, 'base' | 'origin'>; tree: SiteTree; problems: ProblemList },
): void {
  const sheets = new Set(files);
  // A set goes on to what is added while it is gone through.
  for (const file of sheets) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { index, ...match } of text.matchAll(asked)) {
      const seen = [match[1], match[2], match[3], match[4], match[5]].find((each) => each !== undefined);
      if (seen === undefined || seen.startsWith('#')) continue;
      const target = resolveAddress(site, file, seen);
      const report = (code: string) => problems.error(code, placeAt(file, text, index), { seen });
      if (target.where === 'foreign') report('foreign-request');
      else if (target.where === 'outside') report('outside-address');
      else if (target.where === 'nonsense') report('bad-address');
      else if (target.where === 'site' && !tree.has(target.file)) report('style-file-missing');
      else if (target.where === 'site' && target.file.endsWith('.css')) sheets.add(target.file);
    }
  }
}
