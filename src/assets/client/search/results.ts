import type { Result } from '../../../search/query/answer.ts';
import type { Segment } from '../../../search/query/marks.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** A result as an item of the list. */
export function renderCard(card: Result, base: string, strings: Strings): HTMLLIElement {
  const { kind, url, kicker, title, passages, date, issueTitle, archive } = card;
  const link = element(
    'a',
    { href: (archive.url || base) + url, class: 'result-title' },
    element('span', { class: 'result-kicker' }, ...marked(kicker)),
    ' ',
    ...marked(title),
  );
  const facts = element(
    'p',
    { class: 'result-facts' },
    archive.name && element('b', {}, archive.name),
    ` ${strings.kinds[kind]} `,
    date && element('time', { datetime: date }, date),
    ` ${issueTitle ?? ''}`,
  );
  return element(
    'li',
    { 'data-result': '', 'data-kind': kind, class: 'result' },
    link,
    ...passages.map((passage) => element('p', { class: 'result-passage' }, ...marked(passage.segments))),
    facts,
  );
}

/** The printed text with its marks. */
function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
