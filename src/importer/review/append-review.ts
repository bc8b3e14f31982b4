import type { Language } from '../../content/problem.ts';
import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Doubt } from '../doubt.ts';
import type { Stage } from '../files/stage.ts';
import { propose } from '../propose/propose.ts';
import type { Draft } from '../recognise/draft.ts';
import { readReview } from './read-review.ts';
import { emptyReview, type Review, sections } from './review.ts';
import { reviewText } from './review-text.ts';

/** What a review list is made from. */
export interface Reviewing {
  root: string;
  /** The id. */
  id: string;
  language: Language;
  draft: Draft;
  doubts: readonly Doubt[];
  article: string;
  stage: Stage;
}

/** Puts an article's doubts and proposals into its issue's review list, in place of earlier ones of that article; gives the number of proposals. */
export async function appendReview(reviewing: Reviewing): Promise<number> {
  const { root, id, language, draft, doubts, article, stage } = reviewing;
  const earlier = readReview(root, id, language) ?? emptyReview();
  const proposals = await propose(root, draft, article);
  const fresh: Review = { ...proposals, doubts: doubts.map((doubt) => doubtEntry(doubt, article, language)) };
  const review = emptyReview();
  for (const section of sections) {
    const kept: { article: string }[] = earlier[section].filter((entry) => entry.article !== article);
    Object.assign(review, { [section]: [...kept, ...fresh[section]] });
  }
  if (sections.some((section) => review[section].length > 0))
    stage.write(`src/issues/${id}/review.yaml`, reviewText(review, id, language));
  const { people, organizations, initiatives, figures, events } = fresh;
  return people.length + organizations.length + initiatives.length + figures.length + events.length;
}

function doubtEntry(doubt: Doubt, article: string, language: Language): Review['doubts'][number] {
  const note = fill(importStrings(language).doubts[doubt.kind].note, {
    text: doubt.text,
    other: doubt.other,
  });
  return { accept: 'no', article, kind: doubt.kind, note, text: doubt.text, other: doubt.other };
}
