import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadContent } from '../../archive/load-archive.ts';
import { codePoint } from '../../content/code-point.ts';
import { fileStart, placeAt } from '../../content/place.ts';
import { type Place, type Problem, ProblemList } from '../../content/problem.ts';
import { usualCards } from '../../model/site.ts';
import { headlinesOf, newestOf } from '../../rendering/card-text.ts';
import { type Fonts, fontFolder } from '../../typeset/fonts.ts';

/**
 * Finds fonts that cannot be read, and the characters on sharing pictures and icons that no font has: they are drawn as
 * boxes. What could be read is looked into, whether or not the archive has errors.
 */
export function cardProblems(content: ReadContent, root: string, fonts: Fonts): Problem[] {
  const problems = new ProblemList();
  for (const file of fonts.broken) problems.error('font-broken', fileStart(file), { seen: file });
  for (const [file, text] of drawnTexts(content)) {
    const missing = fonts.missingIn(text);
    const [first] = missing;
    if (first === undefined) continue;
    const values = {
      seen: missing.join(' '),
      codes: missing.map(codePoint).join(' '),
      folder: `${fontFolder}/`,
    };
    problems.warning('card-character', placeOf(root, file, first), values);
  }
  return problems.items;
}

/** What pictures show of each file: of the site, the newest issues and the newest articles. */
function drawnTexts({ site, publisher, issues }: ReadContent): Map<string, string> {
  const all = issues.flatMap((issue) => issue.articles);
  const newest = newestOf(issues, all, site?.cards ?? usualCards);
  const texts = new Map<string, string>();
  const add = (file: string, text: string) => texts.set(file, (texts.get(file) ?? '') + text);
  if (site) add('_data/site.yaml', site.title + site.tagline);
  if (publisher) add(publisher.file, publisher.name);
  for (const { title, number, newsletter, printed_date, file } of newest.issues) {
    add(file, title + number + printed_date);
    if (newsletter) add('_data/site.yaml', newsletter.title + (newsletter.publisher?.name ?? ''));
  }
  for (const { title, file } of newest.issues.flatMap(headlinesOf)) add(file, title);
  for (const { kicker, title, file } of newest.articles) add(file, kicker + title);
  return texts;
}

/** Where a file first holds a character; its beginning when it is written otherwise there. */
function placeOf(root: string, file: string, character: string): Place {
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n?/g, '\n');
  return placeAt(file, text, Math.max(0, text.indexOf(character)));
}
