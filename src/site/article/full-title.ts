import type { Article } from '../../archive/types.ts';

/** Kicker and headline in one line: a kicker that ends in a sign (丹徒区总工会：) runs on, any other is set apart. */
export function fullTitle({ kicker, title }: Pick<Article, 'kicker' | 'title'>): string {
  if (kicker === '') return title;
  return /[：—，]$/.test(kicker) ? kicker + title : `${kicker} ${title}`;
}
