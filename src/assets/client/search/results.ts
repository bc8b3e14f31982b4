import type { Result } from '../../../search/searcher.ts';
import { element, marked } from './element.ts';
import type { Strings } from './strings.ts';

/** A result as an item of the list. */
export function renderCard(card: Result, base: string, strings: Strings): HTMLLIElement {
  const kicker =
    card.kicker.length > 0 ? [element('span', { class: 'result-kicker' }, ...marked(card.kicker)), ' '] : [];
  const link = element(
    'a',
    { href: (card.archive?.url || base) + card.url, class: 'result-title' },
    ...kicker,
    ...marked(card.title),
  );
  const date = card.date ? [' ', element('time', { datetime: card.date }, card.date)] : [];
  const issue = card.issueTitle ? [' ', card.issueTitle] : [];
  const archive = card.archive ? [element('b', {}, card.archive.name), ' '] : [];
  const facts = element(
    'p',
    { class: 'result-facts' },
    ...archive,
    strings.kinds[card.kind],
    ...date,
    ...issue,
  );
  const item = element('li', { 'data-result': '', 'data-kind': card.kind, class: 'result' }, link);
  if (card.passage.length > 0)
    item.append(element('p', { class: 'result-passage' }, ...marked(card.passage)));
  item.append(facts);
  return item;
}
