import { type SyntheticArticle, syntheticArticle } from './article-text.ts';
import { type Random, seededRandom } from './random.ts';
import { givenNames, surnames } from './words.ts';

/** One issue of the synthetic archive: a day, and the one article in it. */
export interface SyntheticIssue {
  id: string;
  slug: string;
  weekday: string;
  article: SyntheticArticle;
}

const DAY = 86_400_000;
const FIRST = Date.UTC(1985, 0, 1);
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** The issues of a daily paper from 1985 on, one article each; the same for the same number. */
export function* syntheticIssues(
  count: number,
  sentences: (index: number) => string[] = () => [],
): Generator<SyntheticIssue> {
  const random = seededRandom(20_230_426);
  for (let index = 0; index < count; index++) {
    const date = new Date(FIRST + index * DAY);
    yield {
      id: date.toISOString().slice(0, 10),
      slug: `article-${index + 1}`,
      weekday: `星期${weekdays[date.getUTCDay()]}`,
      article: syntheticArticle(random, [personName(random), personName(random)], sentences(index)),
    };
  }
}

function personName(random: Random): string {
  return random.pick(surnames) + random.pick(givenNames) + random.pick(givenNames);
}
