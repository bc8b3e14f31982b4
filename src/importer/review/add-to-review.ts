import { readRecords } from '../../archive/read/read-records.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import type { Language } from '../../locales/language.ts';
import { importLimits } from '../../model/limits.ts';
import type { Doubt } from '../doubt.ts';
import type { Stage } from '../files/stage.ts';
import { type ProposalPassage, passagesOfDraft } from '../propose/passage.ts';
import { proposeFacts } from '../propose/propose.ts';
import { doubtNote } from '../report.ts';
import type { IssueToWrite, WrittenArticle } from '../write/write-issue.ts';
import { proposed, type Review, type ReviewEntry, sections } from './review.ts';
import { readReview, reviewFile, reviewText } from './review-file.ts';

/** Puts the doubts and proposals of articles into their issue's review list, in place of earlier ones of those articles; gives the number of proposals. */
export async function addToReview(
  { root, id, language }: Pick<IssueToWrite, 'root' | 'id' | 'language'>,
  written: readonly Pick<WrittenArticle, 'article' | 'draft' | 'doubts'>[],
  stage: Stage,
): Promise<number> {
  const earlier = readReview(root, id, language) ?? {};
  // What is wrong with the records that there are is not the import's to tell.
  const known = readRecords(new RootReader(root, new ProblemList()));
  const isFresh = new Set(written.map(({ article }) => article));
  const review: Record<string, ReviewEntry[]> = {};
  for (const section of sections)
    review[section] = (earlier[section] ?? []).filter(({ article }) => !isFresh.has(article));
  const add = (fresh: Review): void => {
    for (const section of sections) review[section] = (review[section] ?? []).concat(fresh[section] ?? []);
  };
  const kept = proposed.reduce((sum, section) => sum + (review[section]?.length ?? 0), 0);
  let count = 0;
  const named = new Set<string>();
  for (const { article, draft, doubts } of written) {
    const passages = passagesOfDraft(draft);
    const isTooLong = isMuch(passages);
    const room = importLimits.facts.most - kept - count;
    const read = isTooLong ? [] : passages;
    const { mentions, proposals, isCut } = await proposeFacts(read, draft, article, known, room);
    if (isTooLong || isCut) doubts.push(cutDoubt(isTooLong ? 'facts-unread' : 'facts-cut'));
    const fresh: Record<string, ReviewEntry[]> = {};
    for (const [kind, entries] of Object.entries(proposals)) {
      // A record is proposed once, by the first article that names it.
      fresh[kind] = entries.filter(
        ({ id: record }) => record === undefined || !named.has(`${kind}/${record}`),
      );
      for (const { id: record } of entries) if (record !== undefined) named.add(`${kind}/${record}`);
      count += fresh[kind].length;
    }
    add({ ...fresh, mentions, doubts: doubts.map((doubt) => doubtEntry(doubt, article, language)) });
  }
  if (Object.values(review).some((list) => list.length > 0))
    stage.write(reviewFile(id), reviewText(review, id, language));
  return count;
}

/** Whether an article has more text than is read for facts. */
function isMuch(passages: readonly ProposalPassage[]): boolean {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  return passages.length > importLimits.factsPassages.most || length > importLimits.factsText.most;
}

function cutDoubt(kind: 'facts-unread' | 'facts-cut'): Doubt {
  const { most } = kind === 'facts-cut' ? importLimits.facts : importLimits.factsText;
  return { kind, text: String(most) };
}

function doubtEntry(doubt: Doubt, article: string, language: Language): ReviewEntry {
  return { accept: 'no', article, ...doubt, note: doubtNote(doubt, language) };
}
