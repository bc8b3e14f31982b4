import { fill } from '../../../locales/fill.ts';
import type { NamedRecord, Result } from '../../../search/query/answer.ts';
import type { Segment } from '../../../search/query/marks.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** Makes items of the lists: results, and what is called as the query is. */
export function makeItems(base: string, strings: Strings) {
  const addressOf = ({ archive, url }: Pick<Result, 'archive' | 'url'>) => (archive.url || base) + url;
  return { resultItem, namedItem };

  /** A result: its title, where it was printed, and its passages, each a link to its paragraph. */
  function resultItem(card: Result): HTMLLIElement {
    const { kind, lang, kicker, title, passages, further, date, issueTitle, archive } = card;
    const link = element(
      'a',
      { href: addressOf(card) },
      kicker.length > 0 && element('span', { class: 'result-kicker' }, ...marked(kicker), ' '),
      ...marked(title),
    );
    const own: Record<string, string> = lang ? { lang } : {};
    const facts = [
      archive.name,
      kind !== 'article' && strings.kinds[kind],
      date && element('time', { datetime: date }, issueTitle ?? date),
    ].filter((fact) => fact);
    const passageItem = ({ url, segments }: Result['passages'][number]) =>
      element('li', {}, element('a', { href: addressOf({ archive, url }) }, ...marked(segments)));
    return element(
      'li',
      { 'data-result': '', 'data-kind': kind, class: 'result' },
      element('h2', own, link),
      facts.length > 0 && element('p', { class: 'result-facts' }, ...facts.flatMap((fact) => [fact, ' '])),
      passages.length > 0 && element('ul', { class: 'passages', ...own }, ...passages.map(passageItem)),
      // Where no passage is new, those that are left out stand above.
      passages.length > 0 &&
        further > 0 &&
        element(
          'p',
          { class: 'further' },
          element('a', { href: addressOf(card) }, fill(strings.further, { n: further })),
        ),
    );
  }

  /** What is called as the query is: its name, what it is, and the feed of one that is asked for alone. */
  function namedItem(record: NamedRecord, _: number, { length }: NamedRecord[]): HTMLLIElement {
    const { name, kind, onRoster } = record;
    const address = addressOf(record);
    return element(
      'li',
      { 'data-kind': kind },
      element('a', { href: address }, name),
      element('small', {}, strings.kinds[kind]),
      onRoster && element('b', { class: 'on-roster' }, strings.roster),
      length === 1 &&
        strings.feeds.includes(kind) &&
        element('a', { href: `${address}feed.xml` }, strings.feed),
    );
  }
}

/** The printed text with its marks. */
function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
