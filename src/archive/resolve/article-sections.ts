import { compare } from '../../compare.ts';
import { asciiId } from '../../content/ascii-id.ts';
import type { ProblemList } from '../../content/problem.ts';
import { labelFor } from '../../locales/vocabulary.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { ArticleSection, Issue } from '../types.ts';

/**
 * The sections of some issues, which come oldest first, with every article tied to its own. The vocabulary may say what a section's id
 * is, by any of its labels; else it is made of its name, and two names that come to the same are an error. Names that differ in letter
 * case, spaces or marks alone are one.
 */
export async function sectionsOf(
  issues: readonly Issue[],
  { language, records, placeIn }: ReadArchive,
  problems: ProblemList,
): Promise<ArticleSection[]> {
  const { sections: listed = [] } = records.vocabulary ?? {};
  const byName = new Map<string, ArticleSection>();
  const byId = new Map<string, ArticleSection>();
  const sectionOf = (id: string, name: string): ArticleSection => ({
    id,
    name,
    path: `sections/${id}/`,
    articles: [],
  });
  for (const { id, label } of listed) {
    const section = sectionOf(id, labelFor(label, language) ?? id);
    byId.set(id, section);
    for (const name of Object.values(label)) if (name !== undefined) byName.set(bare(name), section);
  }
  for (const article of issues.flatMap(({ articles }) => articles)) {
    if (article.section === '') continue;
    const name = bare(article.section);
    const known = byName.get(name) ?? sectionOf(await asciiId(article.section), article.section);
    const other = byId.get(known.id) ?? known;
    if (other !== known)
      problems.error('section-id-taken', placeIn(article, ['section']), {
        seen: known.name,
        other: other.name,
        id: known.id,
      });
    byName.set(name, known);
    byId.set(known.id, other);
    article.inSection = known;
  }
  for (const { articles } of issues.toReversed())
    for (const article of articles) article.inSection?.articles.push(article);
  const order = new Map(listed.map(({ id }, index) => [id, index]));
  const rank = ({ id }: ArticleSection): number => order.get(id) ?? order.size;
  const held = [...byId.values()].filter(({ articles }) => articles.length > 0);
  return held.sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

function bare(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\s]/gu, '') || name
  );
}
