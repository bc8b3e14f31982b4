import { readRecords } from '../../archive/read/read-records.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import type { Language } from '../../locales/language.ts';
import type { Doubt } from '../doubt.ts';
import type { Stage } from '../files/stage.ts';
import { passagesOfDraft } from '../propose/passage.ts';
import { proposeFacts } from '../propose/propose.ts';
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
  // What is wrong with the records that there are is not the import's to tell.
  const known = readRecords(new RootReader(root, new ProblemList()));
  const { mentions, proposals } = await proposeFacts(passagesOfDraft(draft), draft, article, known);
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
