import type { Issue } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatDate, formatFullDate, formatSpan } from '../format/dates.ts';
import { type Html, html } from '../html/html.ts';

type Dated = Pick<Issue, 'date' | 'until' | 'printed_date'>;

/** When an issue came out, as exactly as its paper says it and in its words: 1986年春, January–February 2023, 26 April 2023. */
export function issueDate({ date, until, printed_date }: Dated, language: Language): string {
  return printed_date || (until === '' ? formatDate(date, language) : formatSpan(date, until, language));
}

/** The same, a day with its weekday. */
export function fullIssueDate(issue: Dated, language: Language): string {
  const isOneDay = issue.printed_date === '' && issue.until === '';
  return isOneDay ? formatFullDate(issue.date, language) : issueDate(issue, language);
}

/** When an issue came out, in words that are given, for people and machines; HTML has no time that is a span (HTML, "The time element"). */
export function timeOf({ date, until }: Dated, words: string): Html {
  return until === '' || until === date
    ? html`<time datetime="${date}">${words}</time>`
    : html`<span class="date">${words}</span>`;
}
