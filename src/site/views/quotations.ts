import type { Article, Evidence, Period } from '../../archive/types.ts';
import { grouped } from '../../rendering/lists/groups.ts';

/** The words of one article that a statement rests on, in the order given. */
interface Quotations {
  article: Article;
  /** The address under the base of the first of them. */
  path: string;
  quotes: Quotation[];
}

interface Quotation {
  quote: string;
  /** The address of its paragraph. */
  path: string;
  /** Whether it stands elsewhere than the first of them. */
  isElsewhere: boolean;
  /** Whether it only says when, beside other words that say what. */
  isAside: boolean;
}

/**
 * The evidence of a statement article by article, so that each is named once. Of a period that an earlier sentence
 * gives (`carried`) the first quotation says what happened, and those after it carry the date.
 */
export function quotationsOf(evidence: readonly Evidence[], period?: Period): Quotations[] {
  const asides = new Set(evidence.filter((each, index) => carriesDate(each, index, period)));
  const groups = grouped(evidence, ({ article }) => ({ id: article.id, label: article.title }));
  return groups.flatMap(({ items }) => {
    const [first] = items;
    if (!first) return [];
    const { article, path } = first;
    const quotes = items.map((each) => ({
      quote: each.quote,
      path: each.path,
      isElsewhere: each.path !== path,
      isAside: asides.size < evidence.length && asides.has(each),
    }));
    return [{ article, path, quotes }];
  });
}

function carriesDate({ quote }: Evidence, index: number, period: Period | undefined): boolean {
  if (!period) return false;
  return quote === period.printed || (period.basis === 'carried' && index > 0);
}
