import type { SearchDocument } from '../../src/search/document.ts';
import { foldUnits } from '../../src/search/fold.ts';
import { reopenIndex } from '../../tests/search/open-index.ts';
import { seededRandom } from '../archive/random.ts';

/** How often the article that was meant stood first, by what one remembered of its headline. */
export interface HeadlineCheck {
  remembered: string;
  queries: number;
  first: number;
  /** Of those queries whose pieces no other headline holds. */
  alone: { queries: number; first: number };
}

const SEED = 19;
const LEAST_LETTERS = 10;
/** How many letters from its beginning on any way looks at. */
const REACH = 8;

/** What one may remember, of the letters of a headline from some place in it on. */
const ways: Readonly<Record<string, (letters: string) => string[]>> = {
  'two pieces': (letters) => [letters.slice(0, 4), letters.slice(5, 8)],
  'two pieces in the other order': (letters) => [letters.slice(5, 8), letters.slice(0, 4)],
  'three pieces': (letters) => [letters.slice(0, 2), letters.slice(3, 5), letters.slice(6, 8)],
  'a piece and the end': (letters) => [letters.slice(0, 3), letters.slice(-3)],
  'one piece': (letters) => [letters.slice(0, 6)],
};

/**
 * Asks for so many half-remembered headlines a way of remembering, over the index in a folder. An article of the same headline is as good as the one that
 * was meant; headlines with numbers are left out, for nobody remembers a part of a number.
 */
export async function checkHeadlines(
  documents: readonly SearchDocument[],
  folder: string,
  size: number,
): Promise<HeadlineCheck[]> {
  const random = seededRandom(SEED);
  const headlines = documents.map(({ title }) => foldUnits(title).join(''));
  const long = headlines.filter((headline) => [...headline].length >= LEAST_LETTERS && !/\d/.test(headline));
  const { searcher, close } = await reopenIndex(folder);
  const checks: HeadlineCheck[] = [];
  for (const [remembered, way] of Object.entries(ways)) {
    const check: HeadlineCheck = { remembered, queries: 0, first: 0, alone: { queries: 0, first: 0 } };
    while (long.length > 0 && check.queries < size) {
      const headline = random.pick(long);
      const at = random.below(headline.length - REACH);
      const pieces = way(headline.slice(at));
      const answer = await searcher.search({ query: pieces.join(' '), count: 1 });
      const [card] = answer.fault ? [] : answer.cards;
      const title = card?.title.map(({ text }) => text).join('') ?? '';
      const isFirst = foldUnits(title).join('') === headline;
      const isAlone = headlines.every((own) => own === headline || !pieces.every((one) => own.includes(one)));
      for (const counts of isAlone ? [check, check.alone] : [check]) {
        counts.queries += 1;
        counts.first += Number(isFirst);
      }
    }
    checks.push(check);
  }
  await close();
  return checks;
}
