import type { ReadContent } from '../../archive/load-archive.ts';
import { fileStart } from '../../content/place.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { usualCards } from '../../model/site.ts';
import { headlinesOf, newestOf } from '../../rendering/card-text.ts';
import { warnOfMissing } from '../../rendering/missing-characters.ts';
import type { Fonts } from '../../typeset/fonts.ts';

/**
 * Finds fonts that cannot be read, and the characters on sharing pictures and icons that no font has: they are drawn as
 * boxes. What could be read is looked into, whether or not the archive has errors.
 */
export function cardProblems(content: ReadContent, root: string, fonts: Fonts): Problem[] {
  const problems = new ProblemList();
  for (const file of fonts.broken) problems.error('font-broken', fileStart(file), { seen: file });
  for (const [file, text] of drawnTexts(content))
    warnOfMissing(fonts.missingIn(text), { code: 'card-character', file, root, problems });
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
