import type { Random } from './random.ts';
import { aims, bodies, doings, people, places, results, times, verbs } from './words.ts';

/** An article of the synthetic archive, as a list of paragraphs under headings. */
export interface SyntheticArticle {
  title: string;
  kicker: string;
  byline: { role: string; name: string }[];
  sections: { heading: string; paragraphs: string[] }[];
}

/** Characters of running text in one synthetic article: what the first issue's article has. */
export const ARTICLE_LENGTH = 2880;

const SECTIONS = 4;
const PARAGRAPHS = 4;

/** What fills a paragraph up to its length: longer than any sentence, without marks that come in pairs. */
const FILLER =
  '从车间到工地从清晨到深夜工会的灯一直亮着进门有热水出门有伞说话有人听难处有人问一件一件记在本子上再一件一件办到实处' +
  '日子就这样一天一天好起来人心也就这样一点一点聚拢来明天还要接着做下去';

/**
 * An article of exactly `ARTICLE_LENGTH` characters of running text, title and headings apart. The
 * first section has no heading: it is the lead. `sentences` must stand in it and are put one to a paragraph.
 */
export function syntheticArticle(
  random: Random,
  names: string[],
  sentences: string[] = [],
): SyntheticArticle {
  const share = ARTICLE_LENGTH / (SECTIONS * PARAGRAPHS);
  const given = [...sentences];
  const sections = Array.from({ length: SECTIONS }, (_, index) => ({
    heading: index === 0 ? '' : `${random.pick(verbs)}${random.pick(doings)} ${random.pick(aims)}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, () => paragraph(random, share, given.shift() ?? '')),
  }));
  return {
    title: `${random.pick(places)}${random.pick(verbs)}${random.pick(doings)} ${random.pick(aims)}`,
    kicker: `${random.pick(bodies)}：`,
    byline: names.map((name, index) => ({ role: index === 0 ? '本报通讯员' : '本报记者', name })),
    sections,
  };
}

function paragraph(random: Random, length: number, first: string): string {
  let text = first;
  for (;;) {
    const next = sentence(random);
    if (text.length + next.length > length - 2) break;
    text += next;
  }
  return `${text}${FILLER.slice(0, length - text.length - 1)}。`;
}

function sentence(random: Random): string {
  const body = `${random.pick(places)}${random.pick(bodies)}`;
  switch (random.below(4)) {
    case 0:
      return `${random.pick(times)}，${body}${random.pick(verbs)}${random.pick(doings)}、${random.pick(doings)}，${count(random)}名${random.pick(people)}参加，${random.pick(results)}。`;
    case 1:
      return `${body}以${random.pick(aims)}为目标，${random.pick(verbs)}${random.pick(doings)}，让${random.pick(people)}和${random.pick(people)}都能受益。`;
    case 2:
      return `为${random.pick(aims)}，${random.pick(times)}${body}又${random.pick(verbs)}“${random.pick(doings)}”${count(random)}场次，${random.pick(results)}。`;
    default:
      return `${random.pick(people)}说，${random.pick(doings)}办到了家门口，${random.pick(aims)}不再是一句话，而是${random.pick(results)}的${random.pick(doings)}。`;
  }
}

function count(random: Random): number {
  return 10 + random.below(990);
}
