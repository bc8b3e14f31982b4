import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Doubt } from '../doubt.ts';
import type { Stage } from '../files/stage.ts';
import type { IssueToWrite } from '../write/write-issue.ts';
import { type Conservation, conserve } from './conserve.ts';

/**
 * Counts what a file holds against what an import is about to write, read back from the stage: `doubts` are those
 * that the review list will have.
 */
export async function countWritten(
  { received, id, articles: files, paper: { names } }: IssueToWrite,
  doubts: readonly Doubt[],
  stage: Stage,
): Promise<Conservation> {
  const issue = (await stage.issues()).find((one) => one.id === id);
  const articles = files.flatMap(({ slug, received: text }) => {
    const article = issue?.articles.find((one) => one.slug === slug);
    return article ? [{ article, received: text }] : [];
  });
  const named = doubts.map(({ text, other = '' }) => squeeze(text + other));
  const picturesNamed = doubts.filter(({ kind }) => kind === 'picture').length;
  return conserve(received, { issue, articles, named, picturesNamed, names });
}

/** Whether all that a file holds is published, repaired, or left out by name: nothing is missing, and nothing there twice. */
export function isConserved({ characters, pictures, tables, notes }: Conservation): boolean {
  return [characters, pictures, tables, notes].every(
    ({ source, published, repaired, leftOut }) => source === published + repaired + leftOut,
  );
}

/** Doubts that name what the count found nowhere. */
export function doubtsOfLost({ lost, lostThings }: Conservation): Doubt[] {
  const { pictures, tables } = lostThings;
  const doubts: Doubt[] = [];
  const text = lost.join(' ／ ');
  if (text !== '') doubts.push({ kind: 'lost', text, other: String(squeeze(lost.join('')).length) });
  if (pictures > 0) doubts.push({ kind: 'lost-pictures', text: String(pictures) });
  if (tables > 0) doubts.push({ kind: 'lost-tables', text: String(tables) });
  return doubts;
}
