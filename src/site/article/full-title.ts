import type { Article } from '../../archive/types.ts';

/** Kicker and headline in one line: a kicker that ends in a sign (丹徒区总工会：) runs on, a Latin one gets a colon, any other is set apart. */
export function fullTitle({ kicker, title }: Pick<Article, 'kicker' | 'title'>): string {
  if (kicker === '') return title;
  if (/[a-z\d)]$/i.test(kicker)) return `${kicker}: ${title}`;
  return /[：—，]$/.test(kicker) ? kicker + title : `${kicker} ${title}`;
}
