import type { Archive } from '../../archive/archive.ts';
import type { ArchiveEvent, ArchiveStatement } from '../../archive/types.ts';
import { figurePages } from './figure-pages.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** How many events one page of the timeline shows. */
const eventsOnPage = 200;

/** The timeline page by page. */
export function eventPages({ events }: Pick<Archive, 'events'>): ListPage<ArchiveEvent>[] {
  return listPages(events, { path: 'timeline/', size: eventsOnPage });
}

/** The anchor of a figure or an event on the page that shows it: `event-2023-04-26-1`. */
export function statementAnchor({ kind, key }: Pick<ArchiveStatement, 'kind' | 'key'>): string {
  return `${kind}-${key.replace('/', '-')}`;
}

/** Where each figure and event stands: the address under the base, with its anchor. */
export function statementAddresses(
  archive: Pick<Archive, 'figures' | 'events' | 'vocabulary'>,
): Map<ArchiveStatement, string> {
  const pages: ListPage<ArchiveStatement>[] = [...figurePages(archive), ...eventPages(archive)];
  return new Map(
    pages.flatMap(({ path, items }) =>
      items.map((each): [ArchiveStatement, string] => [each, `${path}#${statementAnchor(each)}`]),
    ),
  );
}
