import type { Language } from '../../locales/language.ts';
import type { Doubt } from '../doubt.ts';
import type { Stage } from '../files/stage.ts';
import { propose } from '../propose/propose.ts';
import { doubtNote } from '../report.ts';
import type { ArticleToWrite } from '../write/write-article.ts';
import { type Review, type ReviewEntry, sections } from './review.ts';
import { readReview, reviewFile, reviewText } from './review-file.ts';

/** Puts an article's doubts and proposals into its issue's review list, in place of earlier ones of that article; gives the number of proposals. */
export async function addToReview(
  { root, id, draft, language }: Pick<ArticleToWrite, 'root' | 'id' | 'draft' | 'language'>,
  article: string,
  doubts: readonly Doubt[],
  stage: Stage,
): Promise<number> {
  const earlier = readReview(root, id, language) ?? {};
  const { mentions, proposals } = await propose(root, draft, article);
  const entries = doubts.map((doubt) => doubtEntry(doubt, article, language));
  const fresh: Review = { ...proposals, mentions, doubts: entries };
  const review = Object.fromEntries(
    sections.map((section) => {
      const kept = earlier[section]?.filter((entry) => entry.article !== article) ?? [];
      return [section, [...kept, ...(fresh[section] ?? [])]];
    }),
  );
  if (Object.values(review).some((list) => list.length > 0))
    stage.write(reviewFile(id), reviewText(review, id, language));
  return Object.values(proposals).flat().length;
}

function doubtEntry(doubt: Doubt, article: string, language: Language): ReviewEntry {
  return { accept: 'no', article, ...doubt, note: doubtNote(doubt, language) };
}
