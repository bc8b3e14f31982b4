import type { ProblemList } from '../../content/problem.ts';
import { groupBy } from '../../group-by.ts';
import { localeOf } from '../../locales/language.ts';
import { reportCircles } from '../check/circles.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { Article } from '../types.ts';
import type { RecordIndex } from './record-index.ts';

/**
 * Ties the versions of an article in several languages to each other, all to all. One that says it was translated from an
 * article that there is not, from one in its own language, or in the end from itself, is an error. `shows` says which have a page.
 */
export function linkTranslations(
  { issues, placeIn }: ReadArchive,
  articles: RecordIndex<Article>,
  shows: (article: Article) => boolean,
  problems: ProblemList,
): void {
  const placeOf = (article: Article) => placeIn(article, ['translation_of']);
  const inOrder = issues.toReversed().flatMap((issue) => issue.articles.map(({ article }) => article));
  const sources = new Map<Article, Article>();
  for (const article of inOrder) {
    if (article.translation_of === '') continue;
    const source = articles.named(article.translation_of, () => placeOf(article));
    if (source) sources.set(article, source);
    if (source && source !== article && localeOf(source.lang) === localeOf(article.lang))
      problems.error('translation-same-language', placeOf(article), {
        seen: source.id,
        language: article.lang,
      });
  }
  const sourceOf = (article: Article) => sources.get(article);
  const faults = { field: 'translation_of', placeOf, problems };
  if (reportCircles([...sources.keys()], sourceOf, faults)) return;
  for (const versions of versionsOf(inOrder, sources)) {
    const shown = versions.filter(shows);
    for (const article of shown) article.translations = shown.filter((other) => other !== article);
  }
}

/** The articles that go back to one and the same, in the order given; no circles may be among them. */
function versionsOf(articles: readonly Article[], sources: ReadonlyMap<Article, Article>): Article[][] {
  const translated = new Set([...sources.keys(), ...sources.values()]);
  const firstOf = (article: Article): Article => {
    let first = article;
    for (let next = sources.get(first); next !== undefined; next = sources.get(first)) first = next;
    return first;
  };
  const versions = articles.filter((article) => translated.has(article));
  return [...groupBy(versions, firstOf).values()];
}
